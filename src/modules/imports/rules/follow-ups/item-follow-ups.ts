import type { BuiltItem } from '../items/item.ts'
import type { DraftFollowUp } from '../draft.ts'
import { dueIn, followUpsIn, responsibleIn } from './follow-ups.ts'
import { withLabelledAssignments } from './labelled-assignment.ts'
import { setsLimit } from '../lexicon/duties.ts'
import type { Line } from '../lines/lines.ts'
import { sectionKindOf } from '../lexicon/section-headings.ts'
import { plainLabel } from '../lines/lines.ts'
import { tasksIn } from './table-tasks.ts'

/** Commitments of one item: from its conclusion, from sections and sub-heads on the process, and from all of a note. */
export function followUpsOf(text: string, built: BuiltItem, at: number, note: boolean, meetingDate: string | undefined): DraftFollowUp[] {
  const told = [...toldFollowUps(text, built, at, note, meetingDate), ...tabledFollowUps(built, at, meetingDate)]
  const found = withLabelledAssignments(told, built.sections, at, meetingDate)
  return built.assigned ? withAssignment(found, built, at, meetingDate) : found
}

/** Columns "Ansvarlig" and "Frist" say who and when for what the row's outcome says. */
function withAssignment(
  found: readonly DraftFollowUp[],
  { assigned, item }: BuiltItem,
  at: number,
  meetingDate: string | undefined,
): DraftFollowUp[] {
  const due = assigned?.due && dueIn(assigned.due.text, assigned.due.span[0], meetingDate)
  const responsible = assigned?.responsible
  const duties =
    found.length || !item.conclusion
      ? found
      : [{ text: item.conclusion.text, item: at, places: { text: item.conclusion.places['text'] ?? [] } }]
  return duties.map((duty) => ({
    ...duty,
    ...(due ? { due: due.date } : {}),
    ...(responsible ? { responsible: responsible.text } : {}),
    places: { ...duty.places, ...(due ? { due: [due.span] } : {}), ...(responsible ? { responsible: [responsible.span] } : {}) },
  }))
}

/** Tables within an item: what, who, when. */
function tabledFollowUps({ sections }: BuiltItem, at: number, meetingDate: string | undefined): DraftFollowUp[] {
  return sections.flatMap(({ lines }) => tasksIn(lines, at, meetingDate))
}

function toldFollowUps(
  text: string,
  { item, sections }: BuiltItem,
  at: number,
  note: boolean,
  meetingDate: string | undefined,
): DraftFollowUp[] {
  const concluded = item.conclusion !== undefined
  return sections.flatMap((section) => {
    if (note) return followUpsIn(text, section.lines, 'report', meetingDate, at)
    if (section.kind === 'recommendation') return datedRecommendations(item, at, meetingDate)
    if (section.kind === 'conclusion') return followUpsIn(text, section.lines, 'conclusion', meetingDate, at)
    if (section.kind === 'furtherProcess') return followUpsIn(text, section.lines, 'process', meetingDate, at)
    if (tells.has(section.kind)) return caseFollowUps(text, section.lines, meetingDate, at)
    if (section.kind === 'other' && !concluded && section.heading === undefined)
      return followUpsIn(text, section.lines, 'process', meetingDate, at)
    return []
  })
}

const tells: ReadonlySet<string> = new Set(['casePresentation', 'summary', 'background'])

/** A case presentation commits where it speaks of the process, or says who does what by which day. */
function caseFollowUps(text: string, lines: readonly Line[], meetingDate: string | undefined, at: number): DraftFollowUp[] {
  const process = processLines(lines)
  if (!meetingDate) return followUpsIn(text, process, 'process', meetingDate, at)
  const rest = lines.filter((line) => line.hasDigit && mayEnd.test(line.text) && !process.includes(line))
  return [
    ...followUpsIn(text, process, 'process', meetingDate, at),
    ...followUpsIn(text, rest, 'process', meetingDate, at).filter(
      ({ text: said, due, responsible }) => due && responsible && setsLimit(said),
    ),
  ]
}

const mayEnd = /inden|senest|udgangen/

/** Lines under a sub-head that speaks of the process, up to the next sub-head. */
function processLines(lines: readonly Line[]): Line[] {
  let process = false
  return lines.filter((line) => {
    const subHead = line.kind === 'heading' || (line.emphasised && line.text.length < 80)
    if (subHead) process = sectionKindOf(plainLabel(line.text)) === 'furtherProcess'
    return process && !subHead
  })
}

/** What a recommendation lets someone do by a day; without a day it is only proposed. */
function datedRecommendations({ recommendations }: BuiltItem['item'], at: number, meetingDate: string | undefined): DraftFollowUp[] {
  return recommendations.flatMap((recommendation): DraftFollowUp[] => {
    const due = setsLimit(recommendation.text) ? dueIn(recommendation.text, 0, meetingDate) : undefined
    if (!due) return []
    const responsible = responsibleIn(recommendation.text, 0)
    return [
      {
        text: recommendation.text,
        item: at,
        due: due.date,
        ...(responsible ? { responsible: responsible.name } : {}),
        places: { text: recommendation.places['text'] ?? [] },
      },
    ]
  })
}
