import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { newToken, tokenHash } from '../../../platform/identity/tokens.ts'

export interface NewMailLink {
  readonly personId: string
  readonly returnTo: string
  readonly expiresAt: Date
}

/** @returns the token for the mail; only its hash is kept */
export async function insertMailLink(db: Kysely<DB>, { personId, returnTo, expiresAt }: NewMailLink, now: Date): Promise<string> {
  const token = newToken()
  await db
    .insertInto('people.mail_link')
    .values({ token_hash: tokenHash(token), person_id: personId, return_to: returnTo, created_at: now, expires_at: expiresAt })
    .execute()
  return token
}

export interface MailLinkRow {
  readonly personId: string
  readonly returnTo: string
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

const columns = ['person_id as personId', 'return_to as returnTo', 'expires_at as expiresAt', 'used_at as usedAt'] as const

/** For whoever uses it up: of two that come at once the second waits and then finds it used. */
export async function lockMailLink(db: Kysely<DB>, token: string): Promise<MailLinkRow | undefined> {
  return db.selectFrom('people.mail_link').select(columns).where('token_hash', '=', tokenHash(token)).forUpdate().executeTakeFirst()
}

export async function updateMailLinkUsed(db: Kysely<DB>, token: string, now: Date): Promise<void> {
  await db.updateTable('people.mail_link').set({ used_at: now }).where('token_hash', '=', tokenHash(token)).execute()
}

/** How many links a person was sent since an instant, used or not. */
export async function countMailLinks(db: Kysely<DB>, personId: string, since: Date): Promise<number> {
  const { links } = await db
    .selectFrom('people.mail_link')
    .select((select) => select.fn.countAll<number>().as('links'))
    .where('person_id', '=', personId)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow()
  return links
}

/** Links that can no longer be used tell nothing that the audit log does not. */
export async function deleteMailLinksBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('people.mail_link').where('expires_at', '<', instant).execute()
}
