import { type Kysely, sql } from 'kysely'
import type { DB } from '../database/schema.ts'
import { idleLimit } from './sessions.ts'

export interface SessionRow {
  readonly id: string
  readonly method: string
  /** What the browser called itself. */
  readonly device: string | null
  readonly createdAt: Date
  readonly lastSeenAt: Date | null
}

/** Where a person is signed in now, the latest first. */
export async function listSessions(db: Kysely<DB>, personId: string, now: Date): Promise<SessionRow[]> {
  return db
    .selectFrom('platform.session')
    .select(['id', 'method', 'device', 'created_at as createdAt', 'last_seen_at as lastSeenAt'])
    .where('person_id', '=', personId)
    .where('expires_at', '>', now)
    .where(sql<Date>`coalesce(last_seen_at, created_at)`, '>', idleLimit(now))
    .orderBy('created_at', 'desc')
    .execute()
}

/** @returns whether it was one of theirs */
export async function deleteSession(db: Kysely<DB>, personId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('platform.session')
    .where('person_id', '=', personId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Signs persons out everywhere. @returns from how many places */
export async function deleteSessions(db: Kysely<DB>, personIds: readonly string[]): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('platform.session')
    .where('person_id', 'in', [...personIds])
    .executeTakeFirst()
  return Number(numDeletedRows)
}

/** Sessions that have run out let nobody in; nor need they be kept. */
export async function deleteSessionsBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('platform.session').where('expires_at', '<', instant).execute()
}
