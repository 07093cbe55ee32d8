import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { IsoDay } from '../../../kernel/dates.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { PlannedDeadline } from '../rules/year/meeting-deadlines.ts'
import type { PlannedMeeting } from '../rules/year/plan.ts'
import { knownMeetings } from './meetings.ts'

export interface MeetingOfYear {
  readonly id: string
  readonly committeeId: string
  readonly heldOn: IsoDay
  readonly startsAt: string | null
  readonly endsAt: string | null
  readonly place: string | null
  readonly state: string
  readonly sequence: number
  readonly cancelledBecause: string | null
  /** Its day before it was moved last. */
  readonly movedFrom: IsoDay | null
  /** Since when everyone may know of it. */
  readonly announcedAt: Date | null
  readonly deadlines: readonly PlannedDeadline[]
}

/** Meetings from one day to another, both included, with the deadlines that were counted for them. */
export async function listMeetingsOfYear(
  db: Kysely<DB>,
  { from, to }: { readonly from: IsoDay; readonly to: IsoDay },
  readCommittees: readonly string[],
): Promise<MeetingOfYear[]> {
  const rows = await knownMeetings(db, readCommittees)
    .select([
      'id',
      'committee_id as committeeId',
      'held_on as heldOn',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'place',
      'state',
      'sequence',
      'cancelled_because as cancelledBecause',
      'moved_from as movedFrom',
      'announced_at as announcedAt',
    ])
    .select((meeting) =>
      jsonArrayFrom(
        meeting
          .selectFrom('meetings.planned_deadline')
          .select(['kind', 'due_on as dueOn'])
          .whereRef('meeting_id', '=', 'meetings.meeting.id')
          .orderBy('due_on'),
      ).as('deadlines'),
    )
    .where('held_on', '>=', from)
    .where('held_on', '<=', to)
    .orderBy('held_on')
    .orderBy('starts_at')
    .execute()
  return rows.map((row) => ({ ...row, deadlines: row.deadlines as PlannedDeadline[] }))
}

/** Meetings that are only planned; nothing where the committee has one that day. @returns the id */
export async function insertPlannedMeeting(
  db: Kysely<DB>,
  { committeeId, heldOn, startsAt, endsAt, place }: PlannedMeeting,
  now: Date,
  announcedAt: Date | null,
): Promise<string | undefined> {
  const row = await db
    .insertInto('meetings.meeting')
    .values({
      committee_id: committeeId,
      held_on: heldOn,
      starts_at: startsAt ?? null,
      ends_at: endsAt ?? null,
      place: place ?? null,
      state: 'planned',
      created_at: now,
      announced_at: announcedAt,
    })
    .onConflict((conflict) => conflict.columns(['committee_id', 'held_on']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function replacePlannedDeadlines(db: Kysely<DB>, meetingId: string, deadlines: readonly PlannedDeadline[]): Promise<void> {
  await db.deleteFrom('meetings.planned_deadline').where('meeting_id', '=', meetingId).execute()
  if (deadlines.length === 0) return
  await db
    .insertInto('meetings.planned_deadline')
    .values(deadlines.map(({ kind, dueOn }) => ({ meeting_id: meetingId, kind, due_on: dueOn })))
    .execute()
}

export async function listPlannedDeadlines(db: Kysely<DB>, meetingId: string): Promise<PlannedDeadline[]> {
  const rows = await db
    .selectFrom('meetings.planned_deadline')
    .select(['kind', 'due_on as dueOn'])
    .where('meeting_id', '=', meetingId)
    .orderBy('due_on')
    .execute()
  return rows as PlannedDeadline[]
}

/** Another day, time or place; calendars see by the sequence that something changed. */
export async function moveMeetingRow(
  db: Kysely<DB>,
  id: string,
  { heldOn, startsAt, endsAt, place }: Omit<PlannedMeeting, 'committeeId'>,
): Promise<void> {
  await db
    .updateTable('meetings.meeting')
    .set({ held_on: heldOn, starts_at: startsAt ?? null, ends_at: endsAt ?? null, place: place ?? null, sequence: sql`sequence + 1` })
    .set({ moved_from: sql`case when held_on = ${heldOn}::date then moved_from else held_on end` })
    .where('id', '=', id)
    .execute()
}

export async function cancelMeetingRow(db: Kysely<DB>, id: string, because: string): Promise<void> {
  await db
    .updateTable('meetings.meeting')
    .set({ state: 'cancelled', cancelled_because: because, sequence: sql`sequence + 1` })
    .where('id', '=', id)
    .execute()
}

export interface OwnNoticePeriods {
  readonly committeeId: string
  readonly submissionInDays: number | null
  readonly dispatchInDays: number | null
  readonly inWorkingDays: boolean
}

/** Of the committees that have periods of their own. */
export async function listNoticePeriods(db: Kysely<DB>): Promise<OwnNoticePeriods[]> {
  return db
    .selectFrom('meetings.notice_period')
    .select([
      'committee_id as committeeId',
      'submission_in_days as submissionInDays',
      'dispatch_in_days as dispatchInDays',
      'in_working_days as inWorkingDays',
    ])
    .execute()
}

export async function upsertNoticePeriods(
  db: Kysely<DB>,
  { committeeId, submissionInDays, dispatchInDays, inWorkingDays }: OwnNoticePeriods,
): Promise<void> {
  const values = { submission_in_days: submissionInDays, dispatch_in_days: dispatchInDays, in_working_days: inWorkingDays }
  await db
    .insertInto('meetings.notice_period')
    .values({ committee_id: committeeId, ...values })
    .onConflict((conflict) => conflict.column('committee_id').doUpdateSet(values))
    .execute()
}
