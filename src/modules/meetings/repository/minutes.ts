import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { ApprovalManner, Minutes, MinutesState, StageOccasion, Verdict } from '../rules/minutes/minutes.ts'
import type { MinutesContent } from '../rules/minutes/minutes-content.ts'

const columns = [
  'meeting_id as meetingId',
  'state',
  'manner',
  'deadline_at as deadlineAt',
  'sent_by as sentBy',
  'sent_by_name as sentByName',
  'version',
  'approved_at as approvedAt',
] as const

/** Minutes that nobody has sent anywhere are a draft. */
export async function findMinutes(db: Kysely<DB>, meetingId: string): Promise<Minutes> {
  const row = await db.selectFrom('meetings.minutes').select(columns).where('meeting_id', '=', meetingId).executeTakeFirst()
  if (row) return { ...row, state: row.state as MinutesState, manner: row.manner as ApprovalManner | null }
  return { meetingId, state: 'draft', manner: null, deadlineAt: null, sentBy: null, sentByName: null, version: null, approvedAt: null }
}

export type MinutesChange = Omit<Minutes, 'meetingId'>

/** Whoever asks holds the meeting's lock, under which its minutes change. */
export async function upsertMinutes(db: Kysely<DB>, meetingId: string, minutes: MinutesChange, now: Date): Promise<void> {
  const values = {
    state: minutes.state,
    manner: minutes.manner,
    deadline_at: minutes.deadlineAt,
    sent_by: minutes.sentBy,
    sent_by_name: minutes.sentByName,
    version: minutes.version,
    approved_at: minutes.approvedAt,
    changed_at: now,
  }
  await db
    .insertInto('meetings.minutes')
    .values({ meeting_id: meetingId, ...values })
    .onConflict((conflict) => conflict.column('meeting_id').doUpdateSet(values))
    .execute()
}

/** Sent for approval in writing, with a deadline that has come; the longest past it first. */
export async function listMinutesDue(db: Kysely<DB>, now: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.minutes')
    .select('meeting_id as meetingId')
    .where('state', '=', 'for-approval')
    .where('manner', '=', 'in-writing')
    .where('deadline_at', '<=', now)
    .orderBy('deadline_at')
    .execute()
  return rows.map(({ meetingId }) => meetingId)
}

/** Of the committee's meetings before a day, whose minutes wait for a meeting to approve them. */
export async function listMinutesForMeeting(
  db: Kysely<DB>,
  committeeId: string,
  before: string,
): Promise<{ readonly meetingId: string; readonly heldOn: string }[]> {
  return db
    .selectFrom('meetings.minutes as minutes')
    .innerJoin('meetings.meeting as meeting', 'meeting.id', 'minutes.meeting_id')
    .select(['meeting.id as meetingId', 'meeting.held_on as heldOn'])
    .where('meeting.committee_id', '=', committeeId)
    .where('meeting.held_on', '<', before)
    .where('minutes.state', '=', 'for-approval')
    .where('minutes.manner', '=', 'at-meeting')
    .orderBy('meeting.held_on')
    .execute()
}

export interface Stage {
  readonly number: number
  readonly occasion: StageOccasion
  readonly savedAt: Date
  readonly savedByName: string
}

export async function insertStage(
  db: Kysely<DB>,
  meetingId: string,
  stage: { readonly occasion: StageOccasion; readonly content: MinutesContent; readonly savedByName: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto('meetings.minutes_stage')
    .values({
      meeting_id: meetingId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from meetings.minutes_stage where meeting_id = ${meetingId})`,
      occasion: stage.occasion,
      content: JSON.stringify(stage.content),
      saved_at: now,
      saved_by_name: stage.savedByName,
    })
    .execute()
}

/** The latest first. */
export async function listStages(db: Kysely<DB>, meetingId: string): Promise<Stage[]> {
  const rows = await db
    .selectFrom('meetings.minutes_stage')
    .select(['number', 'occasion', 'saved_at as savedAt', 'saved_by_name as savedByName'])
    .where('meeting_id', '=', meetingId)
    .orderBy('number', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, occasion: row.occasion as StageOccasion }))
}

/** What the minutes said then, closed items too. @param which the number of a stage, or the latest of a kind */
export async function findStageContent(
  db: Kysely<DB>,
  meetingId: string,
  which: number | readonly StageOccasion[],
): Promise<MinutesContent | undefined> {
  const row = await db
    .selectFrom('meetings.minutes_stage')
    .select('content')
    .where('meeting_id', '=', meetingId)
    .$if(typeof which === 'number', (one) => one.where('number', '=', which as number))
    .$if(typeof which !== 'number', (all) => all.where('occasion', 'in', [...(which as readonly StageOccasion[])]))
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.content as unknown as MinutesContent | undefined
}

export interface MinutesApproval {
  readonly personId: string | null
  readonly verdict: Verdict
  readonly atMeetingId: string | null
  readonly remark: string | null
  readonly givenAt: Date
  readonly givenByName: string
}

export async function insertMinutesApproval(
  db: Kysely<DB>,
  meetingId: string,
  approval: Omit<MinutesApproval, 'givenAt'> & { readonly content: MinutesContent },
  now: Date,
): Promise<void> {
  await db
    .insertInto('meetings.minutes_approval')
    .values({
      meeting_id: meetingId,
      person_id: approval.personId,
      verdict: approval.verdict,
      at_meeting_id: approval.atMeetingId,
      remark: approval.remark,
      content: JSON.stringify(approval.content),
      given_at: now,
      given_by_name: approval.givenByName,
    })
    .execute()
}

/** In the order in which they were given. */
export async function listMinutesApprovals(
  db: Kysely<DB>,
  meetingId: string,
): Promise<(MinutesApproval & { readonly atMeetingOn: string | null })[]> {
  const rows = await db
    .selectFrom('meetings.minutes_approval as approval')
    .leftJoin('meetings.meeting as at', 'at.id', 'approval.at_meeting_id')
    .select(['approval.person_id as personId', 'approval.verdict', 'approval.at_meeting_id as atMeetingId', 'approval.remark'])
    .select(['approval.given_at as givenAt', 'approval.given_by_name as givenByName', 'at.held_on as atMeetingOn'])
    .where('approval.meeting_id', '=', meetingId)
    .orderBy('approval.given_at')
    .execute()
  return rows.map((row) => ({ ...row, verdict: row.verdict as Verdict }))
}

/** What the public may know of approved minutes: how and when, and what was corrected in open items. */
export async function findPublicMinutes(
  db: Kysely<DB>,
  meetingId: string,
): Promise<{ readonly manner: string | null; readonly version: number | null; readonly approvedAt: Date | null } | undefined> {
  return db
    .selectFrom('meetings.public_minutes')
    .select(['manner', 'version', 'approved_at as approvedAt'])
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
}
