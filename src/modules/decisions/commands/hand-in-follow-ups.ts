import type { Readable } from 'node:stream'
import { NotPermitted, Refused } from '../../../kernel/refusal.ts'
import { command, type Context } from '../../../platform/command/use-case.ts'
import { readSheet } from '../../../platform/spreadsheet/read-sheet.ts'
import { UnreadableSheet } from '../../../platform/spreadsheet/unreadable-sheet.ts'
import { deleteFollowUpSheetsBefore, insertFollowUpSheet } from '../repository/follow-up-sheets.ts'
import { mayHandInSheet } from '../rules/may-hand-in-sheet.ts'
import { sheetBytesAtMost, whyNotSheetFile } from '../rules/sheet/sheet-refusals.ts'
import { sheetRows } from '../rules/sheet/sheet-rows.ts'

interface ArrivingSheet {
  readonly name: string
  readonly content: Readable
}

/** Takes in a spreadsheet of follow-ups for whoever sends it to look through; nothing changes by it. */
export async function handInFollowUps(context: Context, files: AsyncIterable<ArrivingSheet>): Promise<{ id: string }> {
  // Before the first byte is read: a stranger may not make the server work.
  if (!mayHandInSheet(context.actor)) throw new NotPermitted('sheet')
  let file: { readonly name: string; readonly bytes: Uint8Array } | undefined
  for await (const { name, content } of files) file ??= { name: name.slice(0, 200), bytes: await bytesOf(content) }
  if (!file || file.bytes.length === 0) throw new Refused(whyNotSheetFile(file ? 'empty' : 'missing'))
  if (file.bytes.length > sheetBytesAtMost) throw new Refused(whyNotSheetFile('too-large'))
  try {
    return await keepFollowUpSheet(context, { cells: await readSheet(file.bytes), fileName: file.name })
  } catch (error) {
    if (error instanceof UnreadableSheet) throw new Refused(whyNotSheetFile(error.trouble))
    throw error
  }
}

const keptForDays = 14

interface ReadSheet {
  readonly cells: readonly (readonly string[])[]
  readonly fileName: string
}

export const keepFollowUpSheet = command('decisions.hand-in-follow-ups', async (work, { cells, fileName }: ReadSheet) => {
  const { actor, now, db, permit, record } = work
  permit(mayHandInSheet(actor))
  const read = sheetRows(cells)
  if ('refusal' in read) throw new Refused(read.refusal)
  await deleteFollowUpSheetsBefore(db, new Date(now.getTime() - keptForDays * 24 * 3_600_000))
  const id = await insertFollowUpSheet(db, { fileName, cells, handedInBy: actor.kind === 'person' ? actor.personId : null }, now)
  await record({ event: 'follow-ups.handed-in', subject: { kind: 'follow-up-sheet', id }, details: { file: fileName } })
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
