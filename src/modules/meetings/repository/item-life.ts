import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { DraftState } from '../rules/items/draft-steps.ts'

export interface LifeStep {
  readonly state: DraftState
  readonly at: Date
  readonly byName: string
  readonly reason: string | null
  readonly meetingId: string | null
  readonly heldOn: string | null
}

/** The first at first. */
export async function listLife(db: Kysely<DB>, draftId: string): Promise<LifeStep[]> {
  const rows = await db
    .selectFrom('meetings.item_draft_step as step')
    .leftJoin('meetings.meeting as meeting', 'meeting.id', 'step.meeting_id')
    .select(['step.state', 'step.at', 'step.by_name as byName', 'step.reason', 'step.meeting_id as meetingId', 'meeting.held_on as heldOn'])
    .where('step.draft_id', '=', draftId)
    .orderBy('step.position')
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as DraftState }))
}

/** Another item on the same way, with what decides who may know of it. */
export interface ItemOnTheWay {
  readonly id: string
  readonly title: string
  readonly open: boolean
  readonly state: DraftState
  readonly committeeId: string
  readonly committeeName: string
  readonly organisationId: string | null
  readonly proposedAt: Date | null
}

export async function listContinuations(db: Kysely<DB>, draftId: string): Promise<ItemOnTheWay[]> {
  return onTheWay(db, sql`draft.origin_draft_id = ${draftId}`)
}

export async function findOrigin(db: Kysely<DB>, draftId: string): Promise<ItemOnTheWay | undefined> {
  return (await onTheWay(db, sql`draft.id = (select origin_draft_id from meetings.item_draft where id = ${draftId})`))[0]
}

async function onTheWay(db: Kysely<DB>, which: ReturnType<typeof sql>): Promise<ItemOnTheWay[]> {
  const { rows } = await sql<ItemOnTheWay>`
    select draft.id, draft.title, draft.open, draft.state, draft.committee_id as "committeeId", committee.name as "committeeName",
      draft.organisation_id as "organisationId", draft.proposed_at as "proposedAt"
    from meetings.item_draft draft join committees.committee on committee.id = draft.committee_id
    where ${which} order by draft.created_at`.execute(db)
  return rows
}
