import { columnHeadings, stateNames } from './sheet-lexicon.ts'
import type { FollowUpState } from '../follow-up-states.ts'

export interface WrittenFollowUp {
  readonly id: string
  readonly committee: string
  readonly sourceOn: string | null
  readonly text: string
  readonly organisation: string | null
  readonly person: string | null
  readonly dueOn: string | null
  readonly state: string
  readonly revision: number
  /** What was last said of it. */
  readonly report: string | null
}

type SheetCell = string | { readonly day: string } | null

/** How wide each column is, in characters. */
export const columnWidths: readonly number[] = [30, 12, 60, 28, 28, 12, 22, 50, 50, 8, 38]

/** A follow-up a row; an empty column is there for what happened. */
export function sheetCells(followUps: readonly WrittenFollowUp[]): SheetCell[][] {
  const heading = Object.values(columnHeadings).map(([own]): SheetCell => own)
  return [
    heading,
    ...followUps.map((followUp): SheetCell[] => [
      followUp.committee,
      followUp.sourceOn && { day: followUp.sourceOn },
      followUp.text,
      followUp.organisation,
      followUp.person,
      followUp.dueOn && { day: followUp.dueOn },
      stateNames[followUp.state as FollowUpState]?.[0] ?? followUp.state,
      null,
      followUp.report,
      String(followUp.revision),
      followUp.id,
    ]),
  ]
}
