import { createHash, randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../database/schema.ts'

const lifetimeInHours = 12

/** @returns the token for the cookie; only its hash is kept */
export async function openSession(db: Kysely<DB>, personId: string, now: Date): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('platform.session')
    .values({
      token_hash: hashOf(token),
      person_id: personId,
      created_at: now,
      expires_at: new Date(now.getTime() + lifetimeInHours * 3_600_000),
    })
    .execute()
  return token
}

export async function findSession(db: Kysely<DB>, token: string, now: Date): Promise<{ personId: string } | undefined> {
  const session = await db
    .selectFrom('platform.session')
    .select('person_id')
    .where('token_hash', '=', hashOf(token))
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return session && { personId: session.person_id }
}

export async function closeSession(db: Kysely<DB>, token: string): Promise<void> {
  await db.deleteFrom('platform.session').where('token_hash', '=', hashOf(token)).execute()
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
