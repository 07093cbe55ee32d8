import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { ConcernReason } from '../rules/involvement/concerned-committees.ts'
import type { InvolvementState, ItemMarks, MarkedPart } from '../rules/involvement/revised-involvements.ts'
import type { Outcome } from '../rules/involvement/why-not-record-outcome.ts'

export interface NewInvolvement {
  readonly itemId: string
  readonly meetingId: string
  readonly itemNumber: string
  /** None of a closed item. */
  readonly itemTitle: string | null
  readonly itemOpen: boolean
  readonly marks: ItemMarks
  readonly organisationId: string
  readonly committeeId: string
  readonly reasons: readonly ConcernReason[]
  readonly meetingOn: string | null
  readonly dueOn: string | null
  readonly state: InvolvementState
}

export interface InvolvementRow extends NewInvolvement {
  readonly id: string
  readonly committeeName: string
  readonly changedParts: readonly MarkedPart[]
  readonly changedIn: number | null
  readonly withdrawnIn: number | null
  readonly recordNumber: string | null
  readonly treatedOn: string | null
  readonly outcome: Outcome | null
  readonly remark: string | null
  readonly recordedByName: string | null
}

function involvements(db: Kysely<DB>) {
  return db
    .selectFrom('matters.involvement as involvement')
    .innerJoin('committees.committee as committee', 'committee.id', 'involvement.committee_id')
    .select([
      'involvement.id',
      'involvement.item_id as itemId',
      'involvement.meeting_id as meetingId',
      'involvement.item_number as itemNumber',
      'involvement.item_title as itemTitle',
      'involvement.item_open as itemOpen',
      'involvement.organisation_id as organisationId',
      'involvement.committee_id as committeeId',
      'committee.name as committeeName',
      'involvement.meeting_on as meetingOn',
      'involvement.due_on as dueOn',
      'involvement.changed_in as changedIn',
      'involvement.withdrawn_in as withdrawnIn',
      'involvement.record_number as recordNumber',
      'involvement.treated_on as treatedOn',
      'involvement.remark',
      'involvement.recorded_by_name as recordedByName',
    ])
    .select([
      sql<ItemMarks>`involvement.item_marks`.as('marks'),
      sql<readonly ConcernReason[]>`involvement.reasons`.as('reasons'),
      sql<InvolvementState>`involvement.state`.as('state'),
      sql<readonly MarkedPart[]>`involvement.changed_parts`.as('changedParts'),
      sql<Outcome | null>`involvement.outcome`.as('outcome'),
    ])
}

/** Of a meeting, of all organisations or of those named; by item and committee. */
export async function listInvolvements(db: Kysely<DB>, meetingId: string, organisationIds?: readonly string[]): Promise<InvolvementRow[]> {
  return involvements(db)
    .where('involvement.meeting_id', '=', meetingId)
    .$if(organisationIds !== undefined, (all) => all.where('involvement.organisation_id', 'in', [...organisationIds!, noOrganisation]))
    .orderBy('involvement.item_number')
    .orderBy('committee.name')
    .execute()
}

/** `in ()` is no SQL. */
const noOrganisation = '00000000-0000-0000-0000-000000000000'

export async function findInvolvement(db: Kysely<DB>, id: string): Promise<InvolvementRow | undefined> {
  return involvements(db).where('involvement.id', '=', id).executeTakeFirst()
}

export async function lockInvolvement(db: Kysely<DB>, id: string): Promise<InvolvementRow | undefined> {
  return involvements(db).where('involvement.id', '=', id).forUpdate('involvement').executeTakeFirst()
}

export async function insertInvolvements(db: Kysely<DB>, added: readonly NewInvolvement[], now: Date): Promise<void> {
  if (added.length === 0) return
  await db
    .insertInto('matters.involvement')
    .values(
      added.map((involvement) => ({
        item_id: involvement.itemId,
        meeting_id: involvement.meetingId,
        item_number: involvement.itemNumber,
        item_title: involvement.itemTitle,
        item_open: involvement.itemOpen,
        item_marks: JSON.stringify(involvement.marks),
        organisation_id: involvement.organisationId,
        committee_id: involvement.committeeId,
        reasons: JSON.stringify(involvement.reasons),
        meeting_on: involvement.meetingOn,
        due_on: involvement.dueOn,
        state: involvement.state,
        created_at: now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['item_id', 'committee_id']).doNothing())
    .execute()
}

export interface InvolvementSeenAgain {
  readonly itemNumber: string
  readonly itemTitle: string | null
  readonly itemOpen: boolean
  readonly marks: ItemMarks
  readonly reasons: readonly ConcernReason[]
  readonly changedParts: readonly MarkedPart[]
  readonly changedIn: number | null
  readonly meetingOn: string | null
  readonly dueOn: string | null
}

/** As the newer agenda has it. An item that was gone is back. */
export async function updateFromAgenda(db: Kysely<DB>, id: string, seen: InvolvementSeenAgain): Promise<void> {
  await db
    .updateTable('matters.involvement')
    .set({
      item_number: seen.itemNumber,
      item_title: seen.itemTitle,
      item_open: seen.itemOpen,
      item_marks: JSON.stringify(seen.marks),
      reasons: JSON.stringify(seen.reasons),
      changed_parts: [...seen.changedParts],
      changed_in: seen.changedIn,
      meeting_on: seen.meetingOn,
      due_on: seen.dueOn,
      withdrawn_in: null,
    })
    .where('id', '=', id)
    .execute()
}

export async function updateWithdrawn(db: Kysely<DB>, ids: readonly string[], version: number): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('matters.involvement')
    .set({ withdrawn_in: version })
    .where('id', 'in', [...ids])
    .execute()
}

export async function deleteInvolvements(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('matters.involvement')
    .where('id', 'in', [...ids])
    .execute()
}

/** Who decides has looked at what a newer agenda changed. */
export async function updateStates(db: Kysely<DB>, ids: readonly string[], state: InvolvementState): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('matters.involvement')
    .set({ state, changed_parts: [], changed_in: null })
    .where('id', 'in', [...ids])
    .execute()
}

export interface OutcomeRecorded {
  readonly treatedOn: string
  readonly outcome: Outcome
  readonly remark: string | null
  readonly recordNumber: string | null
  readonly recordedByName: string
}

export async function updateOutcome(db: Kysely<DB>, id: string, recorded: OutcomeRecorded, now: Date): Promise<void> {
  await db
    .updateTable('matters.involvement')
    .set({
      state: 'treated',
      treated_on: recorded.treatedOn,
      outcome: recorded.outcome,
      remark: recorded.remark,
      record_number: recorded.recordNumber,
      recorded_at: now,
      recorded_by_name: recorded.recordedByName,
    })
    .where('id', '=', id)
    .execute()
}

export interface ProposedInvolvements {
  readonly meetingId: string
  readonly committeeName: string
  readonly heldOn: string
  readonly organisationSlug: string
  readonly number: number
}

/** Coming meetings whose items were proposed to committees of these organisations, which nobody has decided on yet; the nearest first. */
export async function listProposedInvolvements(
  db: Kysely<DB>,
  organisationIds: readonly string[],
  today: string,
): Promise<ProposedInvolvements[]> {
  if (organisationIds.length === 0) return []
  const { rows } = await sql<ProposedInvolvements>`
    select meeting.id as "meetingId", committee.name as "committeeName", meeting.held_on as "heldOn",
      organisation.slug as "organisationSlug", count(*)::int as number
    from matters.involvement
    join meetings.meeting on meeting.id = involvement.meeting_id
    join committees.committee on committee.id = meeting.committee_id
    join people.organisation on organisation.id = involvement.organisation_id
    where involvement.organisation_id = any(${[...organisationIds]}::uuid[]) and involvement.state = 'proposed'
      and involvement.withdrawn_in is null and meeting.held_on >= ${today}
    group by meeting.id, committee.id, organisation.id
    order by meeting.held_on, meeting.id`.execute(db)
  return rows
}

/** How many involvements of an organisation wait in each meeting. */
export async function countInvolvements(
  db: Kysely<DB>,
  organisationId: string,
  meetingIds: readonly string[],
): Promise<{ readonly meetingId: string; readonly state: InvolvementState; readonly number: number }[]> {
  if (meetingIds.length === 0) return []
  return db
    .selectFrom('matters.involvement')
    .select(['meeting_id as meetingId', sql<InvolvementState>`state`.as('state'), sql<number>`count(*)::integer`.as('number')])
    .where('organisation_id', '=', organisationId)
    .where('meeting_id', 'in', [...meetingIds])
    .groupBy(['meeting_id', 'state'])
    .execute()
}
