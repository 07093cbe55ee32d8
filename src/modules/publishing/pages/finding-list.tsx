import { Link } from '../../../ui/link.tsx'
import type { GateFinding } from '../rules/gate.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { type Words } from './words.ts'

interface FindingListProps {
  readonly findings: readonly GateFinding[]
  /** Of the meeting, where each finding's item is one click away. */
  readonly meetingId: string
  readonly t: Words['publish']
}

/** What the gate found, each with the place where a person finds it again. */
export function FindingList({ findings, meetingId, t }: FindingListProps) {
  return (
    <ul>
      {findings.map((finding) => {
        const said = inWords(finding)
        const { item } = finding
        return (
          <li key={`${said} ${item?.number ?? ''}`}>
            {said}
            {item && (
              <>
                {' ('}
                <Link href={`/moeder/${meetingId}#punkt-${item.position + 1}`}>{t.atItem(item.number)}</Link>)
              </>
            )}
          </li>
        )
      })}
    </ul>
  )

  function inWords(finding: GateFinding): string {
    if (finding.kind === 'in-text') return t.finding['in-text'](finding.masked)
    if (finding.kind === 'picture-in-text') return t.finding['picture-in-text'](finding.pictures)
    const { file, of } = finding
    const within = (said: string): string => (of && of !== file ? t.placeOf(said, of) : said)
    switch (finding.kind) {
      case 'unread':
        return t.finding.unread(within(wordFor(t.unreadWhy, finding.why)), file)
      case 'leftover':
      case 'hindrance':
        return t.finding.unread(within(wordFor(t.defects, finding.what)), file)
      case 'closed-file':
        return t.finding['closed-file'](file)
      case 'in-file': {
        const place = wordFor(t.places, finding.place)
        return t.finding['in-file'](finding.masked, of ? t.placeOf(place, of) : place, file)
      }
    }
  }
}
