import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { newToken, tokenHash } from '../../../platform/identity/tokens.ts'

/** @returns the token for the mail; only its hash is kept */
export async function insertAnswerLink(
  db: Kysely<DB>,
  link: { readonly followUpId: string; readonly personId: string; readonly expiresAt: Date },
  now: Date,
): Promise<string> {
  const token = newToken()
  await db
    .insertInto('decisions.answer_link')
    .values({
      token_hash: tokenHash(token),
      follow_up_id: link.followUpId,
      person_id: link.personId,
      created_at: now,
      expires_at: link.expiresAt,
    })
    .execute()
  return token
}

export interface BornAnswer {
  readonly followUpId: string
  readonly personId: string
  readonly open: boolean
  /** Null where it is closed. */
  readonly text: string | null
  readonly state: string
  readonly dueOn: string | null
  /** In whose name it is answered; null where it is closed, as is where it was agreed. */
  readonly person: string | null
  readonly committee: string | null
  readonly agreedOn: string | null
  /** Everyone can read on about it. */
  readonly published: boolean
  readonly expiresAt: Date
  readonly usedAt: Date | null
  /** What was answered by the link, once it has been. */
  readonly answered: string | null
  readonly answeredState: string | null
}

/** What whoever bears a token may see of its follow-up: looked up by its hash, so that no comparison tells how near a guess was. */
export async function findAnswerBearing(db: Kysely<DB>, token: string): Promise<BornAnswer | undefined> {
  const { rows } = await sql<BornAnswer>`
    select follow_up_id as "followUpId", person_id as "personId", open, text, state, due_on as "dueOn",
      person, committee, agreed_on as "agreedOn", published, expires_at as "expiresAt", used_at as "usedAt",
      answered, answered_state as "answeredState"
    from decisions.follow_up_bearing(${tokenHash(token)})`.execute(db)
  return rows[0]
}

/** Of two answers at once the second waits and then finds the link used. */
export async function lockAnswerLink(
  db: Kysely<DB>,
  token: string,
): Promise<{ readonly followUpId: string; readonly personId: string; readonly expiresAt: Date; readonly usedAt: Date | null } | undefined> {
  return db
    .selectFrom('decisions.answer_link')
    .select(['follow_up_id as followUpId', 'person_id as personId', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('token_hash', '=', tokenHash(token))
    .forUpdate()
    .executeTakeFirst()
}

export async function updateAnswerLinkUsed(db: Kysely<DB>, token: string, now: Date): Promise<void> {
  await db.updateTable('decisions.answer_link').set({ used_at: now }).where('token_hash', '=', tokenHash(token)).execute()
}

/** What was somebody's to answer is another's now: a mail that lies in their inbox does not say otherwise. */
export async function updateAnswerLinksEnded(db: Kysely<DB>, followUpId: string, now: Date): Promise<void> {
  await db
    .updateTable('decisions.answer_link')
    .set({ expires_at: now })
    .where('follow_up_id', '=', followUpId)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .execute()
}

export async function deleteAnswerLinksBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('decisions.answer_link').where('expires_at', '<', instant).execute()
}

/** Whoever is forgotten is asked nothing by mail any more, and told of nothing. */
export async function deleteAnswerLinksOf(db: Kysely<DB>, personIds: readonly string[]): Promise<number> {
  await db
    .deleteFrom('decisions.follow_up_receiver')
    .where('person_id', 'in', [...personIds])
    .execute()
  const { numDeletedRows } = await db
    .deleteFrom('decisions.answer_link')
    .where('person_id', 'in', [...personIds])
    .executeTakeFirst()
  return Number(numDeletedRows)
}
