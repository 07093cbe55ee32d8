import type { Readable } from 'node:stream'
import { danishDay } from '../../../kernel/dates.ts'
import { Refused } from '../../../kernel/refusal.ts'
import { type Context, command } from '../../../platform/command/use-case.ts'
import { readSheet } from '../../../platform/spreadsheet/read-sheet.ts'
import { UnreadableSheet } from '../../../platform/spreadsheet/unreadable-sheet.ts'
import { appointmentScope, type ScopeAsked } from '../queries/appointment-scope.ts'
import { appointmentsPage } from '../queries/appointments-page.ts'
import { deleteAppointmentSheetsBefore, insertAppointmentSheet } from '../repository/appointment-sheets.ts'
import { dayInFileName, sheetBytesAtMost, whyNotSheetFile } from '../rules/appointments/sheet-arrival.ts'
import { sheetRows } from '../rules/appointments/sheet-rows.ts'

export interface ArrivingSheet {
  readonly name: string
  readonly content: Readable
}

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
  let file: { readonly name: string; readonly bytes: Uint8Array } | undefined
  for await (const { name, content } of files) file ??= { name: name.slice(0, 200), bytes: await bytesOf(content) }
  if (!file || file.bytes.length === 0) throw new Refused(whyNotSheetFile(file ? 'empty' : 'missing'))
  if (file.bytes.length > sheetBytesAtMost) throw new Refused(whyNotSheetFile('too-large'))
  try {
    const cells = await readSheet(file.bytes)
    return await keepAppointmentSheet(context, { scope, cells, fileName: file.name, on: dayInFileName(file.name) ?? on })
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refused(whyNotSheetFile(error.trouble))
    throw error
  }
}

interface ReadSheet {
  readonly scope: ScopeAsked
  readonly cells: readonly (readonly string[])[]
  readonly fileName: string
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

/** Up to one byte more than is taken; the rest arrives, as a browser listens only then, but is not kept. */
async function bytesOf(content: Readable): Promise<Uint8Array> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of content) {
    if (length <= sheetBytesAtMost) parts.push(part as Buffer)
    length += (part as Buffer).length
  }
  return Buffer.concat(parts)
}
