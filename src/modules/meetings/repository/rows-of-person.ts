import { type Kysely, sql } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Whom a paper names, where the name itself stays as the paper wrote it; and who reads their meetings in a calendar. */
const personRows: readonly OwnedRows[] = [
  { table: 'meetings.attendance', owner: 'person_id', key: ['meeting_id', 'position'] },
  { table: 'meetings.calendar_subscription', owner: 'person_id', key: ['token_hash'] },
  { table: 'meetings.invitation', owner: 'person_id', key: ['token_hash'] },
  { table: 'meetings.invitation_answer', owner: 'person_id', key: ['meeting_id'], perOwner: true },
  // Who came and left goes along with them.
  { table: 'meetings.held_attendance', owner: 'person_id', key: ['meeting_id'], perOwner: true },
  { table: 'meetings.held_attendance', owner: 'substitute_for', key: ['meeting_id', 'person_id'] },
  { table: 'meetings.item_absence', owner: 'person_id', key: ['draft_id'], perOwner: true },
  { table: 'meetings.item_reservation', owner: 'person_id', key: ['id'] },
  { table: 'meetings.agenda_approval', owner: 'person_id', key: ['id'] },
  { table: 'meetings.item_draft', owner: 'created_by', key: ['id'] },
  { table: 'meetings.minutes', owner: 'sent_by', key: ['meeting_id'] },
  { table: 'meetings.minutes_approval', owner: 'person_id', key: ['meeting_id', 'given_at', 'verdict'] },
  { table: 'meetings.minutes_comment', owner: 'person_id', key: ['id'] },
]

/** Table → the keys of the rows that moved. */
export async function moveMeetingRows(db: Kysely<DB>, fromId: string, toId: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const moved: Record<string, string[]> = {}
  for (const rows of personRows) moved[nameOf(rows)] = await moveRows(db, rows, fromId, toId)
  return moved
}

export async function moveMeetingRowsBack(
  db: Kysely<DB>,
  moved: Readonly<Record<string, readonly string[]>>,
  fromId: string,
  toId: string,
): Promise<void> {
  for (const rows of personRows) await moveRowsBack(db, rows, moved[nameOf(rows)] ?? [], fromId, toId)
}

/** A table with two columns that name persons stands under two names. */
function nameOf({ table, owner }: OwnedRows): string {
  return owner === 'person_id' ? table : `${table}.${owner}`
}

/** In how many places the papers name a person, published or not. */
export async function countAttendance(db: Kysely<DB>, personId: string): Promise<number> {
  const { places } = await db
    .selectFrom('meetings.attendance')
    .select((select) => select.fn.countAll<number>().as('places'))
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return places
}

/** Takes away the addresses under which calendars read persons' meetings, and what they were invited to by mail. */
export async function deleteCalendarSubscriptions(db: Kysely<DB>, personIds: readonly string[]): Promise<number> {
  await db
    .deleteFrom('meetings.invitation')
    .where('person_id', 'in', [...personIds])
    .execute()
  await db
    .deleteFrom('meetings.invitation_answer')
    .where('person_id', 'in', [...personIds])
    .execute()
  const { numDeletedRows } = await db
    .deleteFrom('meetings.calendar_subscription')
    .where('person_id', 'in', [...personIds])
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** The addresses under which calendars read or read a person's meetings; never the addresses themselves. */
export async function listCalendarSubscriptions(
  db: Kysely<DB>,
  personId: string,
): Promise<{ readonly createdAt: Date; readonly endedAt: Date | null }[]> {
  return db
    .selectFrom('meetings.calendar_subscription')
    .select(['created_at as createdAt', 'ended_at as endedAt'])
    .where('person_id', '=', personId)
    .orderBy('created_at')
    .execute()
}

/** The meetings that a person was invited to by mail, and what they answered. */
export async function listInvitationsOf(
  db: Kysely<DB>,
  personId: string,
): Promise<{ readonly meeting: string; readonly sentAt: Date; readonly answer: string | null; readonly remark: string | null }[]> {
  return db
    .selectFrom('meetings.invitation')
    .leftJoin('meetings.invitation_answer as given', (join) =>
      join.onRef('given.meeting_id', '=', 'meetings.invitation.meeting_id').onRef('given.person_id', '=', 'meetings.invitation.person_id'),
    )
    .select(['meetings.invitation.meeting_id as meeting', 'meetings.invitation.sent_at as sentAt', 'given.answer', 'given.remark'])
    .where('meetings.invitation.person_id', '=', personId)
    .orderBy('meetings.invitation.sent_at')
    .execute()
}

/** What a person wrote on drafts of minutes. */
export async function listMinutesCommentsOf(
  db: Kysely<DB>,
  personId: string,
): Promise<{ readonly meeting: string; readonly text: string; readonly writtenAt: Date; readonly answer: string | null }[]> {
  return db
    .selectFrom('meetings.minutes_comment')
    .select(['meeting_id as meeting', 'body as text', 'written_at as writtenAt', 'answer'])
    .where('person_id', '=', personId)
    .orderBy('written_at')
    .execute()
}

export interface ApprovalOfPerson {
  readonly meeting: string
  readonly what: 'agenda' | 'minutes'
  readonly verdict: 'approved' | 'objected' | 'tacit'
  readonly remark: string | null
  readonly givenAt: Date
}

/** The agendas and minutes that a person approved or objected to; what was in them stays with the meeting. */
export async function listApprovalsOf(db: Kysely<DB>, personId: string): Promise<ApprovalOfPerson[]> {
  const { rows } = await sql<ApprovalOfPerson>`
    select meeting_id as meeting, 'agenda' as what, 'approved' as verdict, null as remark, approved_at as "givenAt"
      from meetings.agenda_approval where person_id = ${personId}
    union all
    select meeting_id, 'minutes', verdict, remark, given_at from meetings.minutes_approval where person_id = ${personId}
    order by "givenAt"`.execute(db)
  return rows
}
