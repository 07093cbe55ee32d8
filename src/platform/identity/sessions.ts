import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../database/schema.ts'
import { newToken, tokenHash } from './tokens.ts'

export const sessionCookie = 'samspil_session'
/** A working day, and no longer than a long meeting without use. */
const lifetimeInHours = 12
const idleLifetimeInHours = 4
const minutesBetweenSightings = 1
const longestDeviceName = 300

/** How somebody proved who they are. */
export type SignInMethod = 'demo' | 'oidc' | 'saml' | 'passkey' | 'mail-link' | 'invitation'

export interface Session {
  readonly id: string
  readonly personId: string
  readonly method: SignInMethod
}

export interface NewSession {
  readonly personId: string
  readonly method: SignInMethod
  /** What the browser calls itself. */
  readonly device?: string | undefined
}

/** @returns the token for the cookie; only its hash is kept */
export async function openSession(db: Kysely<DB>, { personId, method, device }: NewSession, now: Date): Promise<string> {
  const token = newToken()
  await db
    .insertInto('platform.session')
    .values({
      token_hash: tokenHash(token),
      person_id: personId,
      method,
      device: device?.slice(0, longestDeviceName) ?? null,
      created_at: now,
      last_seen_at: now,
      expires_at: new Date(now.getTime() + lifetimeInHours * 3_600_000),
    })
    .execute()
  return token
}

/** Neither too old nor too long unused. Notes, at most once a minute, that it was used. */
export async function findSession(db: Kysely<DB>, token: string, now: Date): Promise<Session | undefined> {
  const session = await db
    .selectFrom('platform.session')
    .select(['id', 'person_id', 'method', 'last_seen_at'])
    .where('token_hash', '=', tokenHash(token))
    .where('expires_at', '>', now)
    .where(sql<Date>`coalesce(last_seen_at, created_at)`, '>', idleLimit(now))
    .executeTakeFirst()
  if (!session) return undefined
  const lastSeen = session.last_seen_at?.getTime() ?? 0
  if (now.getTime() - lastSeen >= minutesBetweenSightings * 60_000)
    await db.updateTable('platform.session').set({ last_seen_at: now }).where('id', '=', session.id).execute()
  return { id: session.id, personId: session.person_id, method: session.method as SignInMethod }
}

/** Whose session it is, by the same measure, as part of another question. */
export function personOfSession(token: string, now: Date): RawBuilder<string> {
  return sql`(
    select person_id from platform.session
    where token_hash = ${tokenHash(token)} and expires_at > ${now} and coalesce(last_seen_at, created_at) > ${idleLimit(now)})`
}

/** A session that nobody has used since then lets nobody in. */
export function idleLimit(now: Date): Date {
  return new Date(now.getTime() - idleLifetimeInHours * 3_600_000)
}

export async function closeSession(db: Kysely<DB>, token: string): Promise<void> {
  await db.deleteFrom('platform.session').where('token_hash', '=', tokenHash(token)).execute()
}

/** Ends all that a person has begun in one way: that way is theirs no longer. */
export async function closeSessionsOf(db: Kysely<DB>, personId: string, method: SignInMethod): Promise<void> {
  await db.deleteFrom('platform.session').where('person_id', '=', personId).where('method', '=', method).execute()
}
