import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { type FollowUpRow, followUpColumns } from './follow-ups.ts'

/** All that came of a meeting, judged or not, in its order. */
export async function listProposalsOf(db: Kysely<DB>, meetingId: string): Promise<FollowUpRow[]> {
  return db
    .selectFrom('decisions.follow_up as follow_up')
    .select(followUpColumns)
    .where('follow_up.meeting_id', '=', meetingId)
    .orderBy('follow_up.position')
    .execute()
}
