import type { BuiltItem } from './item.ts'
import type { DraftFollowUp } from './draft.ts'
import { followUpsIn } from './follow-ups.ts'
import type { Line } from './lines.ts'
import { sectionKindOf } from './lexicon/section-headings.ts'
import { plainLabel } from './lines.ts'

/** Commitments of one item: from its conclusion, from sections and sub-heads on the process, and from all of a note. */
export function followUpsOf(text: string, { item, sections }: BuiltItem, at: number, note: boolean, meetingDate: string | undefined): DraftFollowUp[] {
  const concluded = item.conclusion !== undefined
  return sections.flatMap((section) => {
    if (note) return followUpsIn(text, section.lines, 'report', meetingDate, at)
    if (section.kind === 'conclusion') return followUpsIn(text, section.lines, 'conclusion', meetingDate, at)
    if (section.kind === 'furtherProcess') return followUpsIn(text, section.lines, 'process', meetingDate, at)
    if (section.kind === 'casePresentation') return followUpsIn(text, processLines(section.lines), 'process', meetingDate, at)
    if (section.kind === 'other' && !concluded && section.heading === undefined) return followUpsIn(text, section.lines, 'process', meetingDate, at)
    return []
  })
}

/** Lines under a sub-head that speaks of the process, up to the next sub-head. */
function processLines(lines: readonly Line[]): Line[] {
  let process = false
  return lines.filter((line) => {
    const subHead = line.kind === 'heading' || (line.emphasised && line.text.length < 80)
    if (subHead) process = sectionKindOf(plainLabel(line.text)) === 'furtherProcess'
    return process && !subHead
  })
}
