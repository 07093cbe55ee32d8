import type { Kysely } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { DB } from '../../../platform/database/schema.ts'

export interface Withheld {
  readonly items: readonly WithheldRow[]
  /** How many attachments of each open item are closed. */
  readonly attachments: readonly { readonly itemId: string; readonly attachments: number }[]
}

export interface WithheldRow {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly publicTitle: string | null
}

/** What the public is told of what is closed in a published meeting: that it exists. */
export async function findWithheld(db: Kysely<DB>, meetingId: string): Promise<Withheld> {
  const items = db
    .selectFrom('meetings.withheld_item')
    .select(['id', 'position', 'number', 'public_title as publicTitle'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    // The catalogue says of no view column that it is never null.
    .$castTo<WithheldRow>()
  const attachments = db
    .selectFrom('meetings.withheld_attachment')
    .select(['item_id as itemId', 'attachments'])
    .where('meeting_id', '=', meetingId)
    .$castTo<Withheld['attachments'][number]>()
  return db.selectNoFrom([jsonArrayFrom(items).as('items'), jsonArrayFrom(attachments).as('attachments')]).executeTakeFirstOrThrow()
}

/** The same for those who read the committee's meetings before they are published, but not what is closed. */
export async function findClosed(db: Kysely<DB>, meetingId: string): Promise<Withheld> {
  const items = db
    .selectFrom('meetings.agenda_item')
    .select(['id', 'position', 'number', 'public_title as publicTitle'])
    .where('meeting_id', '=', meetingId)
    .where('open', '=', false)
    .orderBy('position')
  const attachments = db
    .selectFrom('meetings.attachment as attachment')
    .innerJoin('meetings.agenda_item as item', 'item.id', 'attachment.item_id')
    .select(['attachment.item_id as itemId', (count) => count.fn.countAll<number>().as('attachments')])
    .where('item.meeting_id', '=', meetingId)
    .where('item.open', '=', true)
    .where('attachment.open', '=', false)
    .groupBy('attachment.item_id')
  return db.selectNoFrom([jsonArrayFrom(items).as('items'), jsonArrayFrom(attachments).as('attachments')]).executeTakeFirstOrThrow()
}
