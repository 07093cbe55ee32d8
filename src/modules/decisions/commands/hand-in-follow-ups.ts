import { NotPermitted, Refused } from '../../../kernel/refusal.ts'
import { command, type Context } from '../../../platform/command/use-case.ts'
import { type ArrivingSheet, takeSheet, type TakenSheet } from '../../../platform/spreadsheet/take-sheet.ts'
import { deleteFollowUpSheetsBefore, insertFollowUpSheet } from '../repository/follow-up-sheets.ts'
import { mayHandInSheet } from '../rules/may-hand-in-sheet.ts'
import { whyNotSheetFile } from '../rules/sheet/sheet-refusals.ts'
import { sheetRows } from '../rules/sheet/sheet-rows.ts'

/** Takes in a spreadsheet of follow-ups for whoever sends it to look through; nothing changes by it. */
export async function handInFollowUps(context: Context, files: AsyncIterable<ArrivingSheet>): Promise<{ id: string }> {
  // Before the first byte is read: a stranger may not make the server work.
  if (!mayHandInSheet(context.actor)) throw new NotPermitted('sheet')
  return keepFollowUpSheet(context, await takeSheet(files, whyNotSheetFile))
}

const keptForDays = 14

export const keepFollowUpSheet = command('decisions.hand-in-follow-ups', async (work, { cells, fileName }: TakenSheet) => {
  const { actor, now, db, permit, record } = work
  permit(mayHandInSheet(actor))
  const read = sheetRows(cells)
  if ('refusal' in read) throw new Refused(read.refusal)
  await deleteFollowUpSheetsBefore(db, new Date(now.getTime() - keptForDays * 24 * 3_600_000))
  const id = await insertFollowUpSheet(db, { fileName, cells, handedInBy: actor.kind === 'person' ? actor.personId : null }, now)
  await record({ event: 'follow-ups.handed-in', subject: { kind: 'follow-up-sheet', id }, details: { file: fileName } })
  return { id }
})
