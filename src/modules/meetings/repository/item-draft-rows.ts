import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { DraftState } from '../rules/items/draft-steps.ts'

/** An item in the making as a list shows it. */
export interface ItemDraftRow {
  readonly id: string
  readonly committeeId: string
  readonly title: string
  readonly type: string | null
  readonly open: boolean
  readonly state: DraftState
  readonly stateReason: string | null
  readonly stateChangedAt: Date
  readonly late: boolean
  readonly standing: string | null
  readonly organisationId: string | null
  readonly organisationName: string | null
  readonly proposedAt: Date | null
  readonly meetingId: string | null
  readonly heldOn: string | null
  readonly position: number | null
}

/** All of a committee, the latest changed first; standing items are the agenda's own. */
export async function listItemDraftRows(db: Kysely<DB>, committeeId: string): Promise<ItemDraftRow[]> {
  const { rows } = await sql<ItemDraftRow>`
    select draft.id, draft.committee_id as "committeeId", draft.title, draft.type, draft.open, draft.state, draft.state_reason as "stateReason",
      draft.state_changed_at as "stateChangedAt", draft.late, draft.standing, draft.organisation_id as "organisationId",
      organisation.name as "organisationName", draft.proposed_at as "proposedAt", draft.meeting_id as "meetingId",
      meeting.held_on as "heldOn", draft.position
    from meetings.item_draft draft
    left join people.organisation on organisation.id = draft.organisation_id
    left join meetings.meeting on meeting.id = draft.meeting_id
    where draft.committee_id = ${committeeId} and draft.standing is null
    order by draft.state_changed_at desc, draft.id`.execute(db)
  return rows
}
