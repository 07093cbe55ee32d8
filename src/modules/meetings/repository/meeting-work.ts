import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { MeetingWorkKind } from '../rules/meeting-work-kind.ts'

/** Something about a meeting that waits for somebody. */
export interface MeetingWork {
  readonly kind: MeetingWorkKind
  readonly committeeId: string
  /** Absent where it is the committee's proposals. */
  readonly meetingId: string | null
  readonly heldOn: string | null
  /** By when, where that is known. */
  readonly dueOn: string | null
  /** How many of them: proposals, comments. */
  readonly number: number
}

export interface MeetingWorker {
  readonly personId: string
  /** Committees by what the person is there. */
  readonly chairOf: readonly string[]
  readonly secretaryOf: readonly string[]
  readonly memberOf: readonly string[]
  readonly today: string
  /** Until when a dispatch that is due is shown. */
  readonly until: string
}

/** What waits for a person about meetings: as chair, as member, as secretary; the nearest first. */
export async function listMeetingWork(db: Kysely<DB>, worker: MeetingWorker): Promise<MeetingWork[]> {
  const { personId, today, until } = worker
  const [chairOf, secretaryOf, memberOf] = [worker.chairOf, worker.secretaryOf, worker.memberOf].map((ids) => sql`any(${[...ids]}::uuid[])`)
  const { rows } = await sql<MeetingWork>`
    select 'approve-agenda' as kind, meeting.committee_id as "committeeId", meeting.id as "meetingId", meeting.held_on as "heldOn",
      null::date as "dueOn", 1 as number
    from meetings.agenda join meetings.meeting on meeting.id = agenda.meeting_id
    where meeting.committee_id = ${chairOf!} and meeting.held_on >= ${today} and meeting.state in ('planned', 'agenda')
      and not exists (select from meetings.dispatch where dispatch.meeting_id = meeting.id)
      and not exists (select from meetings.agenda_approval approval where approval.meeting_id = meeting.id and approval.person_id = ${personId})
      and exists (select from meetings.item_draft draft where draft.meeting_id = meeting.id and draft.state = 'on-agenda' and draft.standing is null)
    union all
    select 'approve-minutes', meeting.committee_id, meeting.id, meeting.held_on, (minutes.deadline_at at time zone 'Europe/Copenhagen')::date, 1
    from meetings.minutes join meetings.meeting on meeting.id = minutes.meeting_id
    where meeting.committee_id = ${chairOf!} and minutes.state = 'for-approval' and minutes.manner = 'in-writing'
      and not exists (select from meetings.minutes_approval approval where approval.meeting_id = meeting.id and approval.person_id = ${personId})
    union all
    select 'comment-on-minutes', meeting.committee_id, meeting.id, meeting.held_on, (minutes.deadline_at at time zone 'Europe/Copenhagen')::date, 1
    from meetings.minutes join meetings.meeting on meeting.id = minutes.meeting_id
    where meeting.committee_id = ${memberOf!} and minutes.state = 'for-comment'
    union all
    select 'look-at-proposals', committee_id, null, null, null, count(*)::int
    from meetings.item_draft where committee_id = ${secretaryOf!} and state = 'proposed' group by committee_id
    union all
    select 'send-agenda', meeting.committee_id, meeting.id, meeting.held_on, deadline.due_on, 1
    from meetings.planned_deadline deadline join meetings.meeting on meeting.id = deadline.meeting_id
    where meeting.committee_id = ${secretaryOf!} and deadline.kind = 'dispatch' and deadline.due_on <= ${until} and meeting.held_on >= ${today}
      and meeting.state = 'planned' and meeting.version = 0
    union all
    select 'answer-comments', meeting.committee_id, meeting.id, meeting.held_on, null, count(*)::int
    from meetings.minutes_comment comment join meetings.meeting on meeting.id = comment.meeting_id
    where meeting.committee_id = ${secretaryOf!} and comment.answered_at is null group by meeting.committee_id, meeting.id, meeting.held_on
    union all
    select 'write-minutes', meeting.committee_id, meeting.id, meeting.held_on, null, 1
    from meetings.held_meeting held join meetings.meeting on meeting.id = held.meeting_id
    left join meetings.minutes on minutes.meeting_id = meeting.id
    where meeting.committee_id = ${secretaryOf!} and held.state = 'ended' and coalesce(minutes.state, 'draft') = 'draft'
    order by "dueOn" nulls last, "heldOn" nulls last`.execute(db)
  return rows
}
