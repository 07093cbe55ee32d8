import { type Kysely, sql } from 'kysely'
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

/** The originals that everyone may fetch once the meeting is public: what a later version closed is closed in all before it. */
export async function listFilesToBePublic(
  db: Kysely<DB>,
  meetingId: string,
): Promise<{ readonly sha256: string; readonly name: string }[]> {
  const rows = await db
    .selectFrom('meetings.meeting_version as version')
    .select(['version.file_sha256 as sha256', 'version.file_name as name'])
    .where('version.meeting_id', '=', meetingId)
    .where(
      sql<boolean>`(select bool_and(later.wholly_open) from meetings.meeting_version later
        where later.meeting_id = version.meeting_id and later.number >= version.number)`,
    )
    .orderBy('version.number')
    .execute()
  return rows.flatMap(({ sha256, name }) => (sha256 && name ? [{ sha256, name }] : []))
}
