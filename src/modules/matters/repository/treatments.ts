import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { TreatmentState } from '../rules/route.ts'

export interface TreatmentRow {
  readonly id: string
  readonly committeeId: string | null
  readonly committeeName: string
  readonly committeeSlug: string | null
  readonly stage: number
  readonly plannedOn: string | null
  readonly heldOn: string | null
  readonly state: TreatmentState
  readonly outcome: string | null
  readonly source: string
  readonly open: boolean
  /** The item that treats it, where there is one; absent for the public where it is not theirs to read. */
  readonly item: TreatingItem | null
}

export interface TreatingItem {
  readonly id: string
  readonly meetingId: string
  readonly committeeId: string
  readonly heldOn: string
  readonly meetingState: string
  readonly published: boolean
  readonly position: number
  readonly number: string
  readonly title: string
  readonly open: boolean
  readonly conclusion: string | null
}

/** A matter's treatments with the items that treat it, in one statement. */
export async function listTreatments(db: Kysely<DB>, matterId: string): Promise<TreatmentRow[]> {
  const { rows } = await selectTreatments(matterId).execute(db)
  return rows
}

export function selectTreatments(matterId: string): RawBuilder<TreatmentRow> {
  return sql<TreatmentRow>`
    select treatment.id, treatment.committee_id as "committeeId", treatment.committee_name as "committeeName",
      committee.slug as "committeeSlug", treatment.stage, treatment.planned_on as "plannedOn", treatment.held_on as "heldOn",
      treatment.state, treatment.outcome, treatment.source, treatment.open,
      case when item.id is not null then json_build_object(
        'id', item.id, 'meetingId', meeting.id, 'committeeId', meeting.committee_id, 'heldOn', meeting.held_on,
        'meetingState', meeting.state, 'published', meeting.published_at is not null, 'position', item.position,
        'number', item.number, 'title', item.title, 'open', item.open, 'conclusion', item.conclusion) end as item
    ${treatmentsOf(matterId)}
    order by treatment.stage, coalesce(treatment.held_on, treatment.planned_on) nulls last, treatment.committee_name`
}

/** For `from`, with the committee, the item and its meeting where there are any. */
export function treatmentsOf(matterId: string): RawBuilder<unknown> {
  return sql`
    from matters.treatment
    left join committees.committee on committee.id = treatment.committee_id
    left join meetings.agenda_item item on item.id = treatment.item_id
    left join meetings.meeting on meeting.id = item.meeting_id
    where treatment.matter_id = ${matterId}`
}

export interface NewTreatment {
  readonly matterId: string
  readonly committeeId: string | null
  readonly committeeName: string
  readonly stage: number
  readonly plannedOn: string | null
  readonly heldOn: string | null
  readonly meetingId?: string | null
  readonly itemId?: string | null
  readonly outcome: string | null
  readonly source: 'planned' | 'agenda' | 'paper' | 'person'
  readonly state: TreatmentState
}

export async function insertTreatments(db: Kysely<DB>, treatments: readonly NewTreatment[]): Promise<void> {
  if (treatments.length === 0) return
  await db
    .insertInto('matters.treatment')
    .values(
      treatments.map((treatment) => ({
        matter_id: treatment.matterId,
        committee_id: treatment.committeeId,
        committee_name: treatment.committeeName,
        stage: treatment.stage,
        planned_on: treatment.plannedOn,
        held_on: treatment.heldOn,
        meeting_id: treatment.meetingId ?? null,
        item_id: treatment.itemId ?? null,
        outcome: treatment.outcome,
        source: treatment.source,
        state: treatment.state,
      })),
    )
    .execute()
}

export async function updateTreatment(db: Kysely<DB>, id: string, treatment: Omit<NewTreatment, 'matterId' | 'source'>): Promise<void> {
  await db
    .updateTable('matters.treatment')
    .set({
      committee_id: treatment.committeeId,
      committee_name: treatment.committeeName,
      stage: treatment.stage,
      planned_on: treatment.plannedOn,
      held_on: treatment.heldOn,
      outcome: treatment.outcome,
      state: treatment.state,
    })
    .where('id', '=', id)
    .execute()
}

/** What a person said of proposals: they stand, or they are no part of the matter. */
export async function updateTreatmentStates(
  db: Kysely<DB>,
  ids: readonly string[],
  state: TreatmentState | 'as-written',
  confirmedByName: string,
): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('matters.treatment')
    .set({
      state: state === 'as-written' ? sql`case when held_on is null then 'planned' else 'held' end` : state,
      confirmed_by_name: confirmedByName,
    })
    .where('id', 'in', [...ids])
    .execute()
}

/** Which item treats it, as held when the meeting was. */
export async function updateTreatingItem(
  db: Kysely<DB>,
  id: string,
  {
    itemId,
    meetingId,
    heldOn,
    state,
  }: { readonly itemId: string; readonly meetingId: string; readonly heldOn: string | null; readonly state: TreatmentState },
): Promise<void> {
  await db
    .updateTable('matters.treatment')
    .set({ item_id: itemId, meeting_id: meetingId, state, ...(heldOn && { held_on: heldOn }) })
    .where('id', '=', id)
    .execute()
}

/** The matters that a meeting's items treat: item id, slug and title. */
export async function listMattersOfMeeting(
  db: Kysely<DB>,
  meetingId: string,
): Promise<{ readonly itemId: string; readonly slug: string; readonly title: string }[]> {
  const { rows } = await sql<{ itemId: string; slug: string; title: string }>`
    select treatment.item_id as "itemId", matter.slug, matter.title
    from matters.treatment join matters.matter on matter.id = treatment.matter_id
    where treatment.item_id in (select id from meetings.agenda_item where meeting_id = ${meetingId}) and treatment.state in ('planned', 'held')
    order by matter.title`.execute(db)
  return rows
}
