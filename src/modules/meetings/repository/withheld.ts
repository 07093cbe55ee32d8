import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface WithheldRow {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly publicTitle: string | null
}

/** What the public is told of a published meeting's closed items: that they exist. */
export async function listWithheldItems(db: Kysely<DB>, meetingId: string): Promise<WithheldRow[]> {
  return db
    .selectFrom('meetings.withheld_item')
    .select(['id', 'position', 'number', 'public_title as publicTitle'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .$castTo<WithheldRow>()
    .execute()
}

/** The same for those who read the committee's meetings before they are published, but not what is closed. */
export async function listClosedItems(db: Kysely<DB>, meetingId: string): Promise<WithheldRow[]> {
  return db
    .selectFrom('meetings.agenda_item')
    .select(['id', 'position', 'number', 'public_title as publicTitle'])
    .where('meeting_id', '=', meetingId)
    .where('open', '=', false)
    .orderBy('position')
    .execute()
}

export interface WithheldAttachments {
  readonly itemId: string
  readonly attachments: number
}

/** How many closed attachments the open items of a published meeting have. */
export async function countWithheldAttachments(db: Kysely<DB>, meetingId: string): Promise<WithheldAttachments[]> {
  return db
    .selectFrom('meetings.withheld_attachment')
    .select(['item_id as itemId', 'attachments'])
    .where('meeting_id', '=', meetingId)
    .$castTo<WithheldAttachments>()
    .execute()
}

export async function countClosedAttachments(db: Kysely<DB>, meetingId: string): Promise<WithheldAttachments[]> {
  return db
    .selectFrom('meetings.attachment as attachment')
    .innerJoin('meetings.agenda_item as item', 'item.id', 'attachment.item_id')
    .select(['attachment.item_id as itemId', (count) => count.fn.countAll<number>().as('attachments')])
    .where('item.meeting_id', '=', meetingId)
    .where('item.open', '=', true)
    .where('attachment.open', '=', false)
    .groupBy('attachment.item_id')
    .execute()
}
