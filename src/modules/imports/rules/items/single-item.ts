import { findDates } from '../lines/dates.ts'
import { headEntryOf } from '../head/head-entries.ts'
import { headlineAt, type Headline } from './item-part.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import type { Line } from '../lines/lines.ts'

/** A paper that is one case: its title is the line over its first section, case number or openness. */
export function singleHeadline(lines: readonly Line[], signs: readonly LineSigns[]): Headline[] {
  const first = signs.findIndex((sign) => (sign.heading && sign.heading.kind !== 'attendance') || sign.records || sign.recordLabel)
  const stop = first < 0 ? Math.min(lines.length, 6) : first
  for (let at = stop - 1; at >= 0; at--) {
    const line = lines[at]!
    const sign = signs[at]!
    if (sign.furniture || sign.records || sign.open !== undefined || line.text.length > 300 || /[:]$/.test(line.text)) continue
    const date = findDates(line.text)[0]
    if (date && date.end - date.start > line.text.length * 0.6) continue
    if (date && at > 0 && line.kind !== 'heading' && /\bmøde(?:t)?\b/i.test(line.text)) continue
    if (headEntryOf(line).label && line.kind !== 'heading') continue
    if (line.kind === 'heading' || at === 0 || isOverSection(lines, at, stop) || isUnderLabels(lines, at))
      return [headlineAt(lines, signs, at)]
  }
  const plain = lines.findIndex((line, at) => !signs[at]!.furniture && !headEntryOf(line).label)
  return lines.length ? [headlineAt(lines, signs, plain < 0 ? 0 : plain)] : []
}

/** "Mødested: Rådhuset" and below it the title, before a few words on the case. */
function isUnderLabels(lines: readonly Line[], at: number): boolean {
  const above = lines[at - 1]
  return (
    above !== undefined && headEntryOf(above).label !== undefined && headEntryOf(above).value !== undefined && !/[.]$/.test(lines[at]!.text)
  )
}

function isOverSection(lines: readonly Line[], at: number, stop: number): boolean {
  return stop - at <= 2 && !/[.]$/.test(lines[at]!.text)
}
