import { type Kysely, sql } from 'kysely'
import type { IsoDay } from '../../../kernel/dates.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** A meeting whose agenda can take items. */
export interface ComingAgenda {
  readonly id: string
  readonly heldOn: IsoDay
  readonly submissionDueOn: IsoDay | null
}

/** @param all also those that are not announced */
export async function listComingAgendas(db: Kysely<DB>, committeeId: string, from: IsoDay, all: boolean): Promise<ComingAgenda[]> {
  const { rows } = await sql<ComingAgenda>`
    select meeting.id, meeting.held_on as "heldOn", deadline.due_on as "submissionDueOn"
    from meetings.meeting
    left join meetings.planned_deadline deadline on deadline.meeting_id = meeting.id and deadline.kind = 'submission'
    where meeting.committee_id = ${committeeId} and meeting.held_on >= ${from} and meeting.state in ('planned', 'agenda')
      and (meeting.announced_at is not null or ${all})
      -- An agenda that was read from a paper is changed by another paper.
      and (meeting.version = 0 or exists (select 1 from meetings.dispatch where dispatch.meeting_id = meeting.id))
    order by meeting.held_on limit 24`.execute(db)
  return rows
}
