import { danishDay } from '../../../kernel/dates.ts'
import { Refused } from '../../../kernel/refusal.ts'
import { type Context, command } from '../../../platform/command/use-case.ts'
import { type ArrivingSheet, takeSheet, type TakenSheet } from '../../../platform/spreadsheet/take-sheet.ts'
import { appointmentScope, type ScopeAsked } from '../queries/appointment-scope.ts'
import { appointmentsPage } from '../queries/appointments-page.ts'
import { deleteAppointmentSheetsBefore, insertAppointmentSheet } from '../repository/appointment-sheets.ts'
import { dayInFileName, whyNotSheetFile } from '../rules/appointments/sheet-arrival.ts'
import { sheetRows } from '../rules/appointments/sheet-rows.ts'

interface HandedIn {
  readonly scope: ScopeAsked
  readonly files: AsyncIterable<ArrivingSheet>
  /** From when it holds, where its name does not say. */
  readonly on: string | undefined
}

/** Takes in a spreadsheet of appointments for somebody to look through; nobody begins or ends by it. */
export async function handInAppointments(context: Context, { scope, files, on }: HandedIn): Promise<{ id: string }> {
  // Before the first byte is read: a stranger may not make the server work.
  await appointmentsPage(context, { scope, on: undefined })
  const sheet = await takeSheet(files, whyNotSheetFile)
  return keepAppointmentSheet(context, { ...sheet, scope, on: dayInFileName(sheet.fileName) ?? on })
}

interface ReadSheet extends TakenSheet {
  readonly scope: ScopeAsked
  readonly on: string | undefined
}

const keptForDays = 14

const keepAppointmentSheet = command('committees.hand-in-appointments', async (work, { scope: asked, cells, fileName, on }: ReadSheet) => {
  const { actor, now, db, record } = work
  const scope = await appointmentScope(work, asked)
  const read = sheetRows(cells)
  if ('refusal' in read) throw new Refused(read.refusal)
  await deleteAppointmentSheetsBefore(db, new Date(now.getTime() - keptForDays * 24 * 3_600_000))
  const id = await insertAppointmentSheet(
    db,
    {
      committeeId: scope.kind === 'committee' ? scope.id : null,
      organisationId: scope.kind === 'organisation' ? scope.id : null,
      fileName,
      cells,
      takesEffectOn: on ?? danishDay(now),
      handedInBy: actor.kind === 'person' ? actor.personId : null,
    },
    now,
  )
  await record({
    event: 'appointments.handed-in',
    subject: { kind: scope.kind, id: scope.id },
    details: { name: scope.name, file: fileName },
  })
  return { id }
})
