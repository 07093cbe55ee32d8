import type { Span } from '../../../documents/rules/content-tree.ts'
import { committeeInLine } from './committee-name.ts'
import { findDates, type FoundDate } from '../lines/dates.ts'
import type { Line } from '../lines/lines.ts'

/** Committee and day in the few lines over the title of a case. */
export function readHeadFacts(lines: readonly Line[]): { committee?: { name: string; span: Span }; date?: FoundDate & { span: Span } } {
  const found: ReturnType<typeof readHeadFacts> = {}
  for (const line of lines.slice(0, 20)) {
    const committee = committeeInLine(line.text)
    if (committee && !found.committee && committee.weight >= 4)
      found.committee = { name: committee.name, span: [line.start + committee.from, line.start + committee.to] }
    const date = line.text.length < 160 ? findDates(line.text)[0] : undefined
    if (date?.year && !found.date) found.date = { ...date, span: [line.start + date.start, line.start + date.end] }
  }
  return found
}
