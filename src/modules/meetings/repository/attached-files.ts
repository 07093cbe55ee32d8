import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

interface AttachedFile {
  readonly sha256: string
  readonly name: string
  /** Both it and its item. */
  readonly open: boolean
}

/** The file of a meeting's attachment by its number; nothing where only its title is known. */
export async function findAttachedFile(db: Kysely<DB>, meetingId: string, number: string): Promise<AttachedFile | undefined> {
  const row = await db
    .selectFrom('meetings.attachment as attachment')
    .innerJoin('meetings.agenda_item as item', 'item.id', 'attachment.item_id')
    .select([
      'attachment.file_sha256 as sha256',
      'attachment.file_name as name',
      'attachment.title',
      'attachment.open',
      'item.open as itemOpen',
    ])
    .where('item.meeting_id', '=', meetingId)
    .where('attachment.number', '=', number)
    .where('attachment.file_sha256', 'is not', null)
    .executeTakeFirst()
  return row?.sha256 ? { sha256: row.sha256, name: row.name ?? row.title, open: row.open && row.itemOpen } : undefined
}
