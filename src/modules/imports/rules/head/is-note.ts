import type { LineSigns } from '../lines/line-signs.ts'
import type { Line } from '../lines/lines.ts'

/** A note on meetings for a committee: it says so itself in its first lines. */
export function isNote(lines: readonly Line[], signs: readonly LineSigns[]): boolean {
  const first = lines.slice(0, 12)
  const named = first.some(({ text }) => /^(?:status|orienterings|møde)?notat\b/i.test(text) && text.length < 120)
  const status = first.some(({ text }) => /^status (?:på|for|vedr|om)(?!\p{L}).*\btil møde/iu.test(text))
  if (!named && !status) return false
  const sections = new Set(
    signs.flatMap(({ heading }) => (heading && heading.kind !== 'background' && heading.kind !== 'attendance' ? [heading.kind] : [])),
  )
  return !(sections.has('recommendation') && sections.has('conclusion'))
}
