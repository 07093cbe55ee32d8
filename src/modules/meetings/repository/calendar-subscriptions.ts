import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { newToken, tokenHash } from '../../../platform/identity/tokens.ts'

/** @returns the token for the address; only its hash is kept */
export async function insertCalendarSubscription(
  db: Kysely<DB>,
  { personId, withDeadlines }: { readonly personId: string; readonly withDeadlines: boolean },
  now: Date,
): Promise<string> {
  const token = newToken()
  await db
    .insertInto('meetings.calendar_subscription')
    .values({ token_hash: tokenHash(token), person_id: personId, with_deadlines: withDeadlines, created_at: now })
    .execute()
  return token
}

export interface CalendarSubscriptionRow {
  readonly id: string
  readonly withDeadlines: boolean
  readonly createdAt: Date
  readonly lastReadAt: Date | null
}

/** Those that can still be read, the newest first. */
export async function listOpenSubscriptions(db: Kysely<DB>, personId: string): Promise<CalendarSubscriptionRow[]> {
  return db
    .selectFrom('meetings.calendar_subscription')
    .select(['id', 'with_deadlines as withDeadlines', 'created_at as createdAt', 'last_read_at as lastReadAt'])
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .orderBy('created_at', 'desc')
    .execute()
}

/** @returns whether it was the person's, and not ended before */
export async function updateSubscriptionEnded(
  db: Kysely<DB>,
  { id, personId }: { readonly id: string; readonly personId: string },
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('meetings.calendar_subscription')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whose meetings the bearer of a token reads; it is noted that they did, at most once an hour. */
export async function findSubscriptionBearing(
  db: Kysely<DB>,
  token: string,
  now: Date,
): Promise<{ readonly personId: string; readonly withDeadlines: boolean } | undefined> {
  const found = await db
    .selectFrom('meetings.calendar_subscription')
    .select(['person_id as personId', 'with_deadlines as withDeadlines'])
    .where('token_hash', '=', tokenHash(token))
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  if (found)
    await db
      .updateTable('meetings.calendar_subscription')
      .set({ last_read_at: now })
      .where('token_hash', '=', tokenHash(token))
      .where((where) =>
        where.or([where('last_read_at', 'is', null), where('last_read_at', '<', sql<Date>`${now}::timestamptz - interval '1 hour'`)]),
      )
      .execute()
  return found
}
