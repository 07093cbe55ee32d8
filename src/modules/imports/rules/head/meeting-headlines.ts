import type { Headline } from '../items/item-part.ts'
import { headlineAt } from '../items/item-part.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import type { Line } from '../lines/lines.ts'

const meeting =
  /^(?:\d+\.\s*)?(?:(?:seneste|kommende|ordinært|ekstraordinært|politisk|fagligt|næste|sidste) )?(?:fælles)?møder?t? (?:i|den|d\.|på|med|for|vedr)\b|^(?:referat|status) fra møde|^møder i /i

/** In a status note each meeting reported on is an item: "Møde i Sundhedsklynge Syd den 16. november". */
export function meetingHeadlines(lines: readonly Line[], signs: readonly LineSigns[]): Headline[] {
  const found: number[] = []
  for (const [at, line] of lines.entries()) {
    if (line.text.length > 140 || /[.,;:!?]$/.test(line.text) || line.kind === 'list-item' || !line.first) continue
    if (meeting.test(line.text) && (line.kind === 'heading' || line.emphasised || standsAlone(lines, at))) found.push(at)
  }
  if (found.length === 0) return otherHeadings(lines, signs)
  // Other headings of the same rank are items as well, so that no report swallows its neighbour.
  const levels = new Set(found.map((at) => lines[at]!.level))
  const first = found[0]!
  const all = lines.flatMap((line, at) =>
    found.includes(at) ||
    (at > first &&
      !signs[at]!.heading &&
      (levels.has(undefined) ? isLoneHeading(lines, at) : line.kind === 'heading' && levels.has(line.level)))
      ? [at]
      : [],
  )
  return all.map((at) => headlineAt(lines, signs, at))
}

function standsAlone(lines: readonly Line[], at: number): boolean {
  return lines[at + 1]?.block !== lines[at]!.block
}

/** A short line alone between long paragraphs, without a full stop. */
function isLoneHeading(lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const next = lines[at + 1]
  return (
    line.kind === 'paragraph' &&
    line.first &&
    line.text.length < 50 &&
    /^\p{Lu}/u.test(line.text) &&
    !/[.,;:!?\d]$/.test(line.text) &&
    standsAlone(lines, at) &&
    next !== undefined &&
    next.text.length > 40
  )
}

function otherHeadings(lines: readonly Line[], signs: readonly LineSigns[]): Headline[] {
  const headings = lines.flatMap((line, at) => (line.kind === 'heading' && !signs[at]!.heading ? [at] : []))
  const deepest = Math.max(...headings.map((at) => lines[at]!.level ?? 1))
  const chosen = headings.filter((at) => at > 1 && lines[at]!.level === deepest)
  const fallback = headings.at(-1) ?? 0
  return (chosen.length ? chosen : lines.length ? [fallback] : []).map((at) => headlineAt(lines, signs, at))
}
