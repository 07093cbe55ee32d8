import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface Withdrawal {
  readonly committeeId: string
  readonly heldOn: string
  readonly reason: string
  readonly withdrawnAt: Date
  readonly withdrawnByName: string
}

export async function insertWithdrawal(db: Kysely<DB>, meetingId: string, withdrawal: Withdrawal): Promise<void> {
  await db
    .insertInto('meetings.withdrawal')
    .values({
      meeting_id: meetingId,
      committee_id: withdrawal.committeeId,
      held_on: withdrawal.heldOn,
      reason: withdrawal.reason,
      withdrawn_at: withdrawal.withdrawnAt,
      withdrawn_by_name: withdrawal.withdrawnByName,
    })
    .execute()
}

/** The latest; a meeting can be published again, and taken back again. */
export async function findWithdrawal(db: Kysely<DB>, meetingId: string): Promise<Withdrawal | undefined> {
  return db
    .selectFrom('meetings.withdrawal')
    .select([
      'committee_id as committeeId',
      'held_on as heldOn',
      'reason',
      'withdrawn_at as withdrawnAt',
      'withdrawn_by_name as withdrawnByName',
    ])
    .where('meeting_id', '=', meetingId)
    .orderBy('withdrawn_at', 'desc')
    .limit(1)
    .executeTakeFirst()
}
