import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { readableMeetings } from './meetings.ts'

interface AttachedFile {
  readonly sha256: string
  readonly name: string
  /** Both it and its item. */
  readonly open: boolean
  readonly committeeId: string
}

/**
 * The file of a meeting's attachment by its number; nothing where only its title is known. One question for the meeting and the
 * file, so that it is no file of a meeting that has been taken back between two.
 * @param committees whose meetings the reader reads before they are published
 */
export async function findAttachedFile(
  db: Kysely<DB>,
  { meetingId, number }: { readonly meetingId: string; readonly number: string },
  committees: readonly string[],
): Promise<AttachedFile | undefined> {
  const row = await db
    .selectFrom('meetings.attachment as attachment')
    .innerJoin('meetings.agenda_item as item', 'item.id', 'attachment.item_id')
    .innerJoin(readableMeetings(db, committees).select(['id', 'committee_id']).as('meeting'), 'meeting.id', 'item.meeting_id')
    .select([
      'attachment.file_sha256 as sha256',
      'attachment.file_name as name',
      'attachment.title',
      'attachment.open',
      'item.open as itemOpen',
      'meeting.committee_id as committeeId',
    ])
    .where('item.meeting_id', '=', meetingId)
    .where('attachment.number', '=', number)
    .where('attachment.file_sha256', 'is not', null)
    .executeTakeFirst()
  if (!row?.sha256) return undefined
  const { sha256, name, title, open, itemOpen, committeeId } = row
  return { sha256, name: name ?? title, open: open && itemOpen, committeeId }
}
