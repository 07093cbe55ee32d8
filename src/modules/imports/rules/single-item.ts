import { findDates } from './dates.ts'
import { headlineAt, type Headline } from './item-part.ts'
import type { LineSigns } from './line-signs.ts'
import type { Line } from './lines.ts'

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
    if (line.kind === 'heading' || at === 0 || isOverSection(lines, at, stop)) return [headlineAt(lines, signs, at)]
  }
  return lines.length ? [headlineAt(lines, signs, 0)] : []
}

function isOverSection(lines: readonly Line[], at: number, stop: number): boolean {
  return stop - at <= 2 && !/[.]$/.test(lines[at]!.text)
}
