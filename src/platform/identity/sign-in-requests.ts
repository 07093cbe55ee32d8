import type { Kysely } from 'kysely'
import type { DB } from '../database/schema.ts'
import { newToken, tokenHash } from './tokens.ts'

export const signInLifetimeInSeconds = 600

export interface SignInRequest {
  readonly method: 'oidc' | 'saml' | 'passkey'
  readonly provider: string
  /** What the answer is held against. */
  readonly secrets: Readonly<Record<string, string>>
  readonly returnTo: string
  readonly invitationHash?: string | undefined
}

/** Which request, asked for by whom: the state comes back with the answer, the key stays in the browser that began. */
export interface RequestKeys {
  readonly state: string
  readonly browserKey: string | undefined
}

/** @param state from `newToken`; what is kept of it is its hash. @returns the key for the browser's cookie */
export async function openSignInRequest(db: Kysely<DB>, state: string, request: SignInRequest, now: Date): Promise<string> {
  const browserKey = newToken()
  await db.deleteFrom('platform.sign_in_request').where('expires_at', '<=', now).execute()
  await db
    .insertInto('platform.sign_in_request')
    .values({
      state_hash: tokenHash(state),
      method: request.method,
      provider: request.provider,
      browser_hash: tokenHash(browserKey),
      secrets: JSON.stringify(request.secrets),
      return_to: request.returnTo,
      invitation_hash: request.invitationHash ?? null,
      created_at: now,
      expires_at: new Date(now.getTime() + signInLifetimeInSeconds * 1000),
    })
    .execute()
  return browserKey
}

/** One that nobody has answered yet. */
export async function findSignInRequest(
  db: Kysely<DB>,
  { provider, state }: { readonly provider: string; readonly state: string },
  now: Date,
): Promise<Readonly<Record<string, string>> | undefined> {
  const row = await db
    .selectFrom('platform.sign_in_request')
    .select('secrets')
    .where('state_hash', '=', tokenHash(state))
    .where('provider', '=', provider)
    .where('answer', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst()
  return row && (row.secrets as Record<string, string>)
}

/** Keeps a proven answer until the browser comes for it. @returns false when there is an answer already */
export async function keepAnswer(db: Kysely<DB>, state: string, answer: object): Promise<boolean> {
  const kept = await db
    .updateTable('platform.sign_in_request')
    .set({ answer: JSON.stringify(answer) })
    .where('state_hash', '=', tokenHash(state))
    .where('answer', 'is', null)
    .executeTakeFirst()
  return kept.numUpdatedRows === 1n
}

/** Forgets a request whose answer was no good. */
export async function dropSignInRequest(db: Kysely<DB>, state: string): Promise<void> {
  await db.deleteFrom('platform.sign_in_request').where('state_hash', '=', tokenHash(state)).execute()
}

/** Takes the request out, so that no answer to it counts twice; only for the browser that began it. */
export async function takeSignInRequest(
  db: Kysely<DB>,
  { provider, state, browserKey }: RequestKeys & { readonly provider: string },
  now: Date,
): Promise<(SignInRequest & { readonly answer: unknown }) | undefined> {
  const row = await db
    .deleteFrom('platform.sign_in_request')
    .where('state_hash', '=', tokenHash(state))
    .where('browser_hash', '=', tokenHash(browserKey ?? ''))
    .where('provider', '=', provider)
    .where('expires_at', '>', now)
    .returning(['method', 'provider', 'secrets', 'answer', 'return_to as returnTo', 'invitation_hash as invitationHash'])
    .executeTakeFirst()
  return (
    row && {
      ...row,
      method: row.method as SignInRequest['method'],
      secrets: row.secrets as Record<string, string>,
      invitationHash: row.invitationHash ?? undefined,
    }
  )
}
