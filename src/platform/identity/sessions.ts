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

/** A session as `sessionOf` finds it. */
interface FoundSession {
  readonly sessionId: string
  readonly method: SignInMethod
  /** ISO instant. */
  readonly lastSeenAt: string | null
}

/** The session that a token opens, as part of another question: neither too old nor too long unused. Its `id` is the person's. */
export function sessionOf(token: string, now: Date): RawBuilder<FoundSession & { readonly id: string }> {
  return sql`
    select person_id as id, id as "sessionId", method, last_seen_at as "lastSeenAt" from platform.session
    where token_hash = ${tokenHash(token)} and expires_at > ${now} and coalesce(last_seen_at, created_at) > ${idleLimit(now)}`
}

/** Notes, at most once a minute, that it was used. */
export async function noteUse(db: Kysely<DB>, { sessionId, lastSeenAt }: FoundSession, now: Date): Promise<void> {
  const lastSeen = lastSeenAt === null ? 0 : Date.parse(lastSeenAt)
  if (now.getTime() - lastSeen < minutesBetweenSightings * 60_000) return
  await db.updateTable('platform.session').set({ last_seen_at: now }).where('id', '=', sessionId).execute()
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
