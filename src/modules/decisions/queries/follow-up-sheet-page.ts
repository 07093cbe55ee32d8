import { query } from '../../../platform/command/use-case.ts'
import { closedReadings } from '../../committees/rules/closed-reading.ts'
import { planFollowUpSheet } from './plan-follow-up-sheet.ts'

export type FollowUpSheetView = Awaited<ReturnType<typeof followUpSheetPage>>

/** What a spreadsheet changes, row by row, and what is wrong with it. */
export const followUpSheetPage = query('decisions.follow-up-sheet-page', async (asking, { id }: { readonly id: string }) => {
  const { sheet, plan, organisations, found } = await planFollowUpSheet(asking, id)
  const shown = plan.changes.flatMap((change) => found.get(change.id) ?? [])
  for (const reading of closedReadings(asking.actor, shown, (closed) => ({ followUps: closed.map((one) => one.id) })))
    asking.showsClosed(reading)
  return {
    id,
    fileName: sheet.fileName,
    ...plan,
    names: new Map(organisations.map((organisation) => [organisation.id, organisation.name])),
  }
})
