import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** A picture among the attachments of an item that a meeting treats. */
export interface ItemPicture {
  readonly itemNumber: string | null
  /** Of the item. */
  readonly open: boolean
  readonly attachmentOpen: boolean
  readonly fileName: string
  /** Who left the room for the item. */
  readonly conflicted: readonly string[]
  /** Whether the item's conclusion shows it. */
  readonly isShown: boolean
}

/** Wherever the file stands among a meeting's items, in whatever version of an attachment that is in use. */
export async function listItemPictures(db: Kysely<DB>, meetingId: string, sha256: string): Promise<ItemPicture[]> {
  const { rows } = await sql<ItemPicture>`
    select item.number as "itemNumber", draft.open, attachment.open as "attachmentOpen", version.file_name as "fileName",
      coalesce((select array_agg(person_id) from meetings.item_absence
        where draft_id = draft.id and reason = 'conflict-of-interest'), '{}') as conflicted,
      exists (select 1 from meetings.item_conclusion conclusion join documents.running_text text on text.id = conclusion.text_id
        where conclusion.draft_id = draft.id and text.markdown like ${`%/filer/${sha256}%`}) as "isShown"
    from meetings.item_draft draft
    join meetings.draft_attachment attachment on attachment.draft_id = draft.id and attachment.removed_at is null
    join meetings.draft_attachment_version version on version.attachment_id = attachment.id
    left join meetings.agenda_item item on item.id = draft.id
    where draft.meeting_id = ${meetingId} and version.file_sha256 = ${sha256}`.execute(db)
  return rows
}
