import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { TracedItem } from '../rules/first-route.ts'

export interface ItemTracesRow extends TracedItem {
  readonly title: string
  readonly number: string
  readonly partnershipId: string | null
  readonly references: readonly { readonly system: string | null; readonly number: string }[]
}

/** An open item of a meeting that the reader sees, with what its paper tells of other treatments. */
export async function findItemTraces(db: Kysely<DB>, itemId: string, committees: readonly string[]): Promise<ItemTracesRow | undefined> {
  const { rows } = await sql<ItemTracesRow>`
    select item.id, item.title, item.number, item.conclusion, meeting.id as "meetingId", meeting.committee_id as "committeeId",
      committee.name as "committeeName", committee.partnership_id as "partnershipId", meeting.held_on as "heldOn",
      meeting.state = 'minutes' as "isHeld",
      (select coalesce(json_agg(json_build_object('system', system, 'number', number) order by position), '[]')
        from meetings.record_reference where item_id = item.id) as "references",
      (select coalesce(json_agg(json_build_object('committee', committee, 'treatedOn', treated_on, 'outcome', outcome, 'state', state)
        order by position), '[]') from meetings.treatment where item_id = item.id) as treatments
    from meetings.agenda_item item
    join meetings.meeting on meeting.id = item.meeting_id
    join committees.committee on committee.id = meeting.committee_id
    where item.id = ${itemId} and item.open
      and (meeting.published_at is not null or meeting.committee_id = any(${[...committees]}::uuid[]))`.execute(db)
  return rows[0]
}
