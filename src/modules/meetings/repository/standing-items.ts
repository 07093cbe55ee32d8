import { type Kysely, sql } from 'kysely'
import type { IsoDay } from '../../../kernel/dates.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Which standing items a meeting has had already, also those that somebody has taken away again. */
export async function listStandingKeys(db: Kysely<DB>, meetingId: string): Promise<string[]> {
  const { rows } = await sql<{ standing: string }>`
    select distinct draft.standing from meetings.item_draft draft
    where draft.standing is not null and (draft.meeting_id = ${meetingId} or exists (
      select 1 from meetings.item_draft_step step where step.draft_id = draft.id and step.meeting_id = ${meetingId}))`.execute(db)
  return rows.map(({ standing }) => standing)
}

/** The committee's latest meeting before a day that has minutes, if nobody has approved them yet. */
export async function findMinutesToApprove(
  db: Kysely<DB>,
  committeeId: string,
  before: IsoDay,
): Promise<{ readonly meetingId: string; readonly heldOn: IsoDay } | undefined> {
  const { rows } = await sql<{ meetingId: string; heldOn: IsoDay; approved: boolean }>`
    select meeting.id as "meetingId", meeting.held_on as "heldOn", coalesce(minutes.state = 'approved', false) as approved
    from meetings.meeting left join meetings.minutes on minutes.meeting_id = meeting.id
    where meeting.committee_id = ${committeeId} and meeting.held_on < ${before}
      and (meeting.state = 'minutes' or minutes.meeting_id is not null)
    order by meeting.held_on desc limit 1`.execute(db)
  const [latest] = rows
  return latest && !latest.approved ? { meetingId: latest.meetingId, heldOn: latest.heldOn } : undefined
}
