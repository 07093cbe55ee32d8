import type { GateFinding } from '../rules/gate.ts'
import { type Words, wordFor } from './words.ts'

/** What the gate found, each with the place where a person finds it again. */
export function FindingList({ findings, t }: { readonly findings: readonly GateFinding[]; readonly t: Words['publish'] }) {
  return (
    <ul>
      {findings.map((finding) => {
        const said = inWords(finding)
        return <li key={said}>{said}</li>
      })}
    </ul>
  )

  function inWords(finding: GateFinding): string {
    if (finding.kind === 'in-text') return t.finding['in-text'](finding.masked)
    const { file, of } = finding
    if (finding.kind === 'unread') {
      const why = wordFor(t.unreadWhy, finding.why)
      return t.finding.unread(of && of !== file ? t.placeOf(why, of) : why, file)
    }
    const place = wordFor(t.places, finding.place)
    return t.finding['in-file'](finding.masked, of ? t.placeOf(place, of) : place, file)
  }
}
