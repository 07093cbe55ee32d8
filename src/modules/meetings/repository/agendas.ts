import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Chair } from '../rules/agenda/agenda-approvals.ts'

/** Nothing happens where it has been begun. @returns whether it was begun now */
export async function insertAgenda(db: Kysely<DB>, meetingId: string, by: string, now: Date): Promise<boolean> {
  const row = await db
    .insertInto('meetings.agenda')
    .values({ meeting_id: meetingId, opened_at: now, opened_by_name: by })
    .onConflict((conflict) => conflict.doNothing())
    .returning('meeting_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function updateAgendaRevision(db: Kysely<DB>, meetingId: string): Promise<void> {
  await db
    .updateTable('meetings.agenda')
    .set({ revision: sql`revision + 1` })
    .where('meeting_id', '=', meetingId)
    .execute()
}

/** In the order given, from 0; each with its time. */
export async function updateDraftPlaces(
  db: Kysely<DB>,
  meetingId: string,
  drafts: readonly { readonly id: string; readonly minutesAllotted: number | null }[],
): Promise<void> {
  await sql`
    update meetings.item_draft draft set position = place.position - 1, minutes_allotted = place.minutes,
      revision = revision + (minutes_allotted is distinct from place.minutes)::integer
    from unnest(${drafts.map(({ id }) => id)}::uuid[], ${drafts.map(({ minutesAllotted }) => minutesAllotted)}::integer[])
      with ordinality as place(id, minutes, position)
    where draft.id = place.id and draft.meeting_id = ${meetingId}`.execute(db)
}

export async function listOpenAgendas(db: Kysely<DB>, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select meeting.id from meetings.agenda join meetings.meeting on meeting.id = agenda.meeting_id
    where meeting.held_on >= ${today} and meeting.state in ('planned', 'agenda')
      and not exists (select from meetings.dispatch where dispatch.meeting_id = meeting.id)
    order by meeting.held_on, meeting.id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Whether what stands of a meeting was read from a paper: its latest whole version was not sent out from here. */
export async function isFromPaper(db: Kysely<DB>, meetingId: string): Promise<boolean> {
  const { rows } = await sql<{ fromPaper: boolean }>`select ${fromPaper(meetingId)} as "fromPaper"`.execute(db)
  return rows[0]!.fromPaper
}

export function fromPaper(meetingId: string): RawBuilder<boolean> {
  return sql`coalesce((
    select dispatch.version is null from meetings.meeting_version version
    left join meetings.dispatch on dispatch.meeting_id = version.meeting_id and dispatch.version = version.number
    where version.meeting_id = ${meetingId} and version.kind in ('agenda', 'minutes')
    order by version.number desc limit 1), false)`
}

export interface SittingChairs {
  /** Who can approve, in the order of their names. */
  readonly chairs: readonly Chair[]
  /** Chairs who are kept from what is closed, and so cannot answer for all of an agenda. */
  readonly excluded: readonly Chair[]
  /** They sit as chairs, but have no right in Samspil that would let them approve. */
  readonly withoutRight: readonly Chair[]
}

/** A committee's chairs on a day, by their rights and by their seats. */
export async function findChairs(db: Kysely<DB>, committeeId: string, day: string): Promise<SittingChairs> {
  const { rows } = await chairRows(committeeId, day).execute(db)
  return sittingOf(rows)
}

export interface ChairRow extends Chair {
  readonly excluded: boolean
  readonly mayApprove: boolean
}

export function chairRows(committeeId: string, day: string): RawBuilder<ChairRow> {
  return sql<ChairRow>`
    select person.id as "personId", person.name, bool_or(held.by_right) as "mayApprove",
      exists (select 1 from committees.exclusion where exclusion.committee_id = ${committeeId} and exclusion.person_id = person.id
        and ended_at is null and valid_from <= ${day} and coalesce(valid_to, ${day}) >= ${day}) as excluded
    from (
      select person_id, true as by_right, valid_from, valid_to from committees.committee_access
        where committee_id = ${committeeId} and role = 'chair'
      union all
      select person_id, false, valid_from, valid_to from committees.membership where committee_id = ${committeeId} and capacity = 'chair'
    ) held join people.person on person.id = held.person_id
    where held.valid_from <= ${day} and coalesce(held.valid_to, ${day}) >= ${day}
    group by person.id, person.name order by person.name`
}

export function sittingOf(rows: readonly ChairRow[]): SittingChairs {
  const named = (which: (row: ChairRow) => boolean): Chair[] => rows.filter(which).map(({ personId, name }) => ({ personId, name }))
  return {
    chairs: named(({ mayApprove, excluded }) => mayApprove && !excluded),
    excluded: named(({ mayApprove, excluded }) => mayApprove && excluded),
    withoutRight: named(({ mayApprove }) => !mayApprove),
  }
}

export interface Recipient {
  readonly personId: string
  readonly organisationIds: readonly string[]
}

/** Everyone who sits in a committee on a day or has a right in it, each with the organisations that they sit for. */
export async function listRecipients(db: Kysely<DB>, committeeId: string, day: string): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select person_id as "personId", coalesce(array_agg(distinct organisation_id) filter (where organisation_id is not null), '{}')
      as "organisationIds"
    from (
      select person_id, null::uuid as organisation_id, valid_from, valid_to from committees.committee_access
        where committee_id = ${committeeId}
      union all
      select person_id, organisation_id, valid_from, valid_to from committees.membership where committee_id = ${committeeId}
    ) held
    where valid_from <= ${day} and coalesce(valid_to, ${day}) >= ${day}
    group by person_id`.execute(db)
  return rows
}
