import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** Those of a meeting's items that came with a paper: nothing in the making stands behind them yet. */
export async function listItemsWithoutDraft(db: Kysely<DB>, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.agenda_item as item')
    .leftJoin('meetings.item_draft as draft', 'draft.id', 'item.id')
    .select('item.id')
    .where('item.meeting_id', '=', meetingId)
    .where('draft.id', 'is', null)
    .orderBy('item.position')
    .execute()
  return rows.map(({ id }) => id)
}

/** Lays an item of the record under the meeting's hand, with the same id, its lines and its attachments. */
export async function insertDraftOfItem(db: Kysely<DB>, itemId: string, byName: string, now: Date): Promise<void> {
  await sql`
    insert into meetings.item_draft (id, committee_id, meeting_id, state, state_changed_at, position, type, title, public_title, open,
      minutes_allotted, late, organisation_id, created_at, created_by_name)
    select item.id, meeting.committee_id, meeting.id, 'on-agenda', ${now}, item.position, item.type, item.title, item.public_title, item.open,
      item.minutes_allotted, item.late, item.responsible_organisation_id, ${now}, ${byName}
    from meetings.agenda_item item join meetings.meeting on meeting.id = item.meeting_id where item.id = ${itemId}`.execute(db)
  await sql`
    insert into meetings.item_draft_line (draft_id, kind, position, text)
    select item_id, kind, position, text from meetings.item_line where item_id = ${itemId} and kind in ('recommendation', 'presenter')`.execute(
    db,
  )
  await sql`
    with adopted as (
      insert into meetings.draft_attachment (draft_id, position, title, open, handout)
      select item_id, position, title, open, handout from meetings.attachment where item_id = ${itemId} and file_sha256 is not null
      returning id, position
    )
    insert into meetings.draft_attachment_version (attachment_id, number, file_sha256, file_name, added_at, added_by_name)
    select adopted.id, 1, attachment.file_sha256, coalesce(attachment.file_name, attachment.title), ${now}, ${byName}
    from adopted join meetings.attachment on attachment.item_id = ${itemId} and attachment.position = adopted.position`.execute(db)
}

export async function listItemNumbers(db: Kysely<DB>, meetingId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db.selectFrom('meetings.agenda_item').select(['id', 'number']).where('meeting_id', '=', meetingId).execute()
  return new Map(rows.map(({ id, number }) => [id, number]))
}
