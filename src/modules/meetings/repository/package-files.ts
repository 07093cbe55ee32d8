import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface AttachedFile {
  readonly attachmentId: string
  readonly sha256: string
  readonly name: string | null
}

/** The files of a meeting's attachments, those that are closed only when the reader may. */
export async function listAttachedFiles(db: Kysely<DB>, meetingId: string, withClosed: boolean): Promise<AttachedFile[]> {
  const { rows } = await sql<AttachedFile>`
    select attachment.id as "attachmentId", attachment.file_sha256 as sha256, attachment.file_name as name
    from meetings.attachment join meetings.agenda_item item on item.id = attachment.item_id
    where item.meeting_id = ${meetingId} and attachment.file_sha256 is not null
      and ((item.open and attachment.open) or ${withClosed})`.execute(db)
  return rows
}

/** The latest meeting with something in it; published ones only where asked. */
export async function findLatestRecordedMeeting(
  db: Kysely<DB>,
  { dispatched, published }: { dispatched: boolean; published: boolean },
): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select meeting.id from meetings.meeting
    where meeting.version > 0 and meeting.state in ('agenda', 'minutes')
      and (not ${dispatched} or exists (select 1 from meetings.dispatch where dispatch.meeting_id = meeting.id))
      and (not ${published} or meeting.published_at is not null)
    order by meeting.held_on desc limit 1`.execute(db)
  return rows[0]?.id
}
