import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface ItemPlace {
  readonly itemId: string
  readonly meetingId: string
  readonly heldOn: string
  /** From 0, in the meeting's order. */
  readonly position: number
  readonly number: string
}

/** Where items stand; of those only that the role of the connection may see. */
export async function listItemPlaces(db: Kysely<DB>, itemIds: readonly string[]): Promise<ItemPlace[]> {
  return db
    .selectFrom('meetings.agenda_item as item')
    .innerJoin('meetings.meeting as meeting', 'meeting.id', 'item.meeting_id')
    .select(['item.id as itemId', 'meeting.id as meetingId', 'meeting.held_on as heldOn', 'item.position', 'item.number'])
    .where('item.id', '=', sql<string>`any(${[...itemIds]}::uuid[])`)
    .execute()
}
