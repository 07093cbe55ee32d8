import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface FileOfMeeting {
  readonly sha256: string
  readonly name: string
  /** Of an attachment. */
  readonly item?: { readonly number: string; readonly position: number } | undefined
}

/**
 * What everyone may fetch once the meeting is public: the originals, of which what a later version closed is closed in all
 * before it, and the open attachments of open items.
 */
export async function listFilesToBePublic(db: Kysely<DB>, meetingId: string): Promise<FileOfMeeting[]> {
  const originals = await db
    .selectFrom('meetings.meeting_version as version')
    .select(['version.file_sha256 as sha256', 'version.file_name as name'])
    .where('version.meeting_id', '=', meetingId)
    .where(
      sql<boolean>`(select bool_and(later.wholly_open) from meetings.meeting_version later
        where later.meeting_id = version.meeting_id and later.number >= version.number)`,
    )
    .orderBy('version.number')
    .execute()
  const attachments = await selectAttachments(db, meetingId)
    .where('attachment.open', '=', true)
    .where('item.open', '=', true)
    .orderBy('item.position')
    .orderBy('attachment.position')
    .execute()
  return [
    ...originals.flatMap(({ sha256, name }) => (sha256 && name ? [{ sha256, name }] : [])),
    ...attachments.flatMap(({ sha256, name, title, number, position }) =>
      sha256 ? [{ sha256, name: name ?? title, item: { number, position } }] : [],
    ),
  ]
}

export interface WithheldAttachment {
  readonly itemNumber: string
  readonly title: string
  /** Absent where only its title is known. */
  readonly sha256: string | null
}

/** Attachments that stay with the committee: their own closedness, or their item's. */
export async function listClosedAttachments(db: Kysely<DB>, meetingId: string): Promise<WithheldAttachment[]> {
  const rows = await selectAttachments(db, meetingId)
    .where((where) => where.or([where('attachment.open', '=', false), where('item.open', '=', false)]))
    .orderBy('item.position')
    .orderBy('attachment.position')
    .execute()
  return rows.map(({ number, title, sha256 }) => ({ itemNumber: number, title, sha256 }))
}

function selectAttachments(db: Kysely<DB>, meetingId: string) {
  return db
    .selectFrom('meetings.attachment as attachment')
    .innerJoin('meetings.agenda_item as item', 'item.id', 'attachment.item_id')
    .select(['attachment.file_sha256 as sha256', 'attachment.file_name as name', 'attachment.title', 'item.number', 'item.position'])
    .where('item.meeting_id', '=', meetingId)
}
