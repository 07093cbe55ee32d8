import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { newToken, tokenHash } from '../../../platform/identity/tokens.ts'

/** @returns the token for the mail; only its hash is kept */
export async function insertUnsubscribeLink(db: Kysely<DB>, personId: string, now: Date): Promise<string> {
  const token = newToken()
  await db
    .insertInto('people.unsubscribe_link')
    .values({ token_hash: tokenHash(token), person_id: personId, created_at: now })
    .execute()
  return token
}

/** Whose mails it stops. */
export async function findUnsubscriber(db: Kysely<DB>, token: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('people.unsubscribe_link')
    .select('person_id as personId')
    .where('token_hash', '=', tokenHash(token))
    .executeTakeFirst()
  return row?.personId
}

export async function deleteUnsubscribeLinksBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('people.unsubscribe_link').where('created_at', '<', instant).execute()
}
