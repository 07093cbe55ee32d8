import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { awaitingStates } from '../rules/follow-up-states.ts'
import { listCommitteeAndPredecessors } from './committee-lines.ts'
import { type FollowUpRow, followUpColumns, oneOf } from './follow-ups.ts'

export interface AgendaFollowUpRow extends FollowUpRow {
  readonly organisation: string | null
  readonly person: string | null
  /** What was last said of it. */
  readonly report: string | null
  readonly reportedAt: Date | null
  readonly postponedBecause: string | null
  readonly postponedBy: string | null
}

/**
 * Every confirmed follow-up of the committee, and of those that ended and led to it, without an end; oldest due first, then
 * those without a date. With a meeting, each also says whether a person has kept it off that meeting's agenda.
 */
export async function listAwaitingFollowUps(
  db: Kysely<DB>,
  { committeeId, meetingId, today }: { readonly committeeId: string; readonly meetingId?: string | undefined; readonly today: string },
): Promise<AgendaFollowUpRow[]> {
  return (
    db
      .selectFrom('decisions.follow_up as follow_up')
      .leftJoin('people.organisation as organisation', 'organisation.id', 'follow_up.organisation_id')
      .leftJoin('people.person as person', 'person.id', 'follow_up.person_id')
      .leftJoin('decisions.postponement as postponement', (join) =>
        join.onRef('postponement.follow_up_id', '=', 'follow_up.id').on('postponement.meeting_id', '=', meetingId ?? null),
      )
      .leftJoinLateral(
        (from) =>
          from
            .selectFrom('decisions.follow_up_report as said')
            .select(['said.text', 'said.reported_at'])
            .whereRef('said.follow_up_id', '=', 'follow_up.id')
            .orderBy('reported_at', 'desc')
            .limit(1)
            .as('report'),
        (join) => join.onTrue(),
      )
      .select(followUpColumns)
      .select(['organisation.name as organisation', 'person.name as person', 'report.text as report', 'report.reported_at as reportedAt'])
      .select(['postponement.reason as postponedBecause', 'postponement.postponed_by_name as postponedBy'])
      .where('follow_up.committee_id', '=', oneOf(await listCommitteeAndPredecessors(db, committeeId, today)))
      // What a predecessor had closed is shown to others only when a person has carried it on.
      .where((where) => where.or([where('follow_up.open', '=', true), where('follow_up.committee_id', '=', committeeId)]))
      .where('follow_up.state', 'in', [...awaitingStates])
      .orderBy('follow_up.due_on', (order) => order.asc().nullsLast())
      .orderBy(sql`follow_up.source_on nulls last`)
      .orderBy('follow_up.created_at')
      .orderBy('follow_up.position')
      .execute()
  )
}

/** What belongs on an agenda: all that awaits, minus what a person has postponed for that meeting. */
export async function listFollowUpsForAgenda(
  db: Kysely<DB>,
  committeeId: string,
  today: string,
  meetingId?: string,
): Promise<AgendaFollowUpRow[]> {
  const all = await listAwaitingFollowUps(db, { committeeId, meetingId, today })
  return all.filter(({ postponedBecause }) => postponedBecause === null)
}

export async function insertPostponement(
  db: Kysely<DB>,
  postponement: { readonly followUpId: string; readonly meetingId: string; readonly reason: string; readonly by: string },
  now: Date,
): Promise<void> {
  const { followUpId, meetingId, reason, by } = postponement
  await db
    .insertInto('decisions.postponement')
    .values({ follow_up_id: followUpId, meeting_id: meetingId, reason, postponed_at: now, postponed_by_name: by })
    .onConflict((conflict) =>
      conflict.columns(['follow_up_id', 'meeting_id']).doUpdateSet({ reason, postponed_at: now, postponed_by_name: by }),
    )
    .execute()
}

export async function deletePostponement(db: Kysely<DB>, followUpId: string, meetingId: string): Promise<void> {
  await db.deleteFrom('decisions.postponement').where('follow_up_id', '=', followUpId).where('meeting_id', '=', meetingId).execute()
}
