import { type Kysely, sql } from 'kysely'
import type { DB } from '../database/schema.ts'
import { deleteBounce } from './bounces.ts'
import type { OutgoingMail } from './mail-transport.ts'

export interface NewMail extends Omit<OutgoingMail, 'id'> {
  /** Holds a link that signs somebody in: the body is blanked when it is sent or given up. */
  readonly secret?: boolean
  /** When what it says no longer holds, so that it is better not sent at all. */
  readonly uselessAfter?: Date | undefined
}

export interface MailRow {
  readonly id: string
  readonly receiver: string
  readonly subject: string
  readonly createdAt: Date
  readonly attempts: number
  /** Absent when it is sent, or given up. */
  readonly nextAttemptAt: Date | null
  readonly sentAt: Date | null
  readonly failure: string | null
  /** There is still something to send. */
  readonly canRetry: boolean
  /** It waits because its address took no mail. */
  readonly paused: boolean
}

/** Its address took no mail. Whoever asks for a link to sign in by tries the address anew. */
const isPaused = sql<boolean>`(not secret and exists (
  select 1 from platform.bounced_address where bounced_address.address = lower(mail.receiver)))`

/** Writes a mail in the transaction of its cause; the sender takes it from there after the commit. */
export async function writeMail(db: Kysely<DB>, mail: NewMail, now: Date): Promise<void> {
  await db
    .insertInto('platform.mail')
    .values({
      receiver: mail.receiver,
      subject: mail.subject,
      body: mail.body,
      sender_name: mail.senderName ?? null,
      reply_to: mail.replyTo ?? null,
      calendar: mail.calendar?.text ?? null,
      calendar_method: mail.calendar?.method ?? null,
      unsubscribe: mail.unsubscribe ?? null,
      secret: mail.secret ?? false,
      useless_after: mail.uselessAfter ?? null,
      created_at: now,
      next_attempt_at: now,
    })
    .execute()
}

/** What waits or failed first, then the latest that were sent. */
export async function listMail(db: Kysely<DB>): Promise<MailRow[]> {
  return db
    .selectFrom('platform.mail')
    .select(['id', 'receiver', 'subject', 'created_at as createdAt', 'attempts', 'next_attempt_at as nextAttemptAt'])
    .select(['sent_at as sentAt', 'failure'])
    .select(sql<boolean>`sent_at is null and body <> ''`.as('canRetry'))
    .select(sql<boolean>`sent_at is null and next_attempt_at is not null and ${isPaused}`.as('paused'))
    .orderBy(sql`sent_at is not null`)
    .orderBy('created_at', 'desc')
    .limit(200)
    .execute()
}

export interface LockedMail extends NewMail {
  readonly id: string
  readonly secret: boolean
  readonly createdAt: Date
  readonly attempts: number
}

/** The mail that has waited longest and that no other process has in hand, until the transaction ends. */
export async function lockNextMail(db: Kysely<DB>, now: Date): Promise<LockedMail | undefined> {
  const row = await db
    .selectFrom('platform.mail')
    .select(['id', 'receiver', 'subject', 'body', 'secret', 'useless_after', 'created_at as createdAt', 'attempts'])
    .select(['sender_name as senderName', 'reply_to as replyTo', 'calendar', 'calendar_method as method', 'unsubscribe'])
    .where('next_attempt_at', '<=', now)
    .where(sql<boolean>`not ${isPaused}`)
    .orderBy('next_attempt_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (!row) return undefined
  const { useless_after: uselessAfter, senderName, replyTo, calendar, method, unsubscribe, ...mail } = row
  return {
    ...mail,
    ...(senderName && { senderName }),
    ...(replyTo && { replyTo }),
    ...(calendar && (method === 'REQUEST' || method === 'CANCEL') && { calendar: { method, text: calendar } }),
    ...(unsubscribe && { unsubscribe }),
    ...(uselessAfter && { uselessAfter }),
  }
}

export interface Attempt {
  readonly attempts: number
  readonly nextAttemptAt?: Date | undefined
  readonly sentAt?: Date
  readonly failure?: string
}

/** How an attempt went. A secret body is kept only as long as it will be tried again. */
export async function updateMailAfterAttempt(db: Kysely<DB>, { id, secret }: LockedMail, attempt: Attempt): Promise<void> {
  await db
    .updateTable('platform.mail')
    .set({
      attempts: attempt.attempts,
      next_attempt_at: attempt.nextAttemptAt ?? null,
      sent_at: attempt.sentAt ?? null,
      failure: attempt.failure ?? null,
      ...(secret && !attempt.nextAttemptAt && { body: '' }),
    })
    .where('id', '=', id)
    .execute()
}

/**
 * Makes a mail that is not sent due at once, also where its address took none before.
 * @returns what it is about, or nothing when there is nothing left to send
 */
export async function updateMailToRetry(db: Kysely<DB>, id: string, now: Date): Promise<string | undefined> {
  const row = await db
    .updateTable('platform.mail')
    .set({ next_attempt_at: now })
    .where('id', '=', id)
    .where('sent_at', 'is', null)
    .where('body', '<>', '')
    .returning(['subject', 'receiver'])
    .executeTakeFirst()
  if (row) await deleteBounce(db, row.receiver)
  return row?.subject
}

/** Makes everything due at once that waits for its next attempt, or was given up and still has something to say. @returns how many */
export async function updateAllMailToRetry(db: Kysely<DB>, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('platform.mail')
    .set({ next_attempt_at: now })
    .where('sent_at', 'is', null)
    .where('body', '<>', '')
    .where((where) => where.or([where('useless_after', 'is', null), where('useless_after', '>', now)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** A mail that a server had taken over came back. */
export async function updateMailBounced(db: Kysely<DB>, id: string, failure: string): Promise<void> {
  await db.updateTable('platform.mail').set({ failure, sent_at: null, next_attempt_at: null }).where('id', '=', id).execute()
}

/** Which of some ids is a mail of ours, and to whom it went. */
export async function findMailAmong(
  db: Kysely<DB>,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly receiver: string } | undefined> {
  if (ids.length === 0) return undefined
  return db
    .selectFrom('platform.mail')
    .select(['id', 'receiver'])
    .where('id', 'in', [...ids])
    .executeTakeFirst()
}

/** Which mail went to an address, or is on its way there. */
export async function listMailTo(
  db: Kysely<DB>,
  receiver: string,
): Promise<{ readonly subject: string; readonly createdAt: Date; readonly sentAt: Date | null }[]> {
  return db
    .selectFrom('platform.mail')
    .select(['subject', 'created_at as createdAt', 'sent_at as sentAt'])
    .where(sql`lower(receiver)`, '=', receiver.toLowerCase())
    .orderBy('created_at', 'desc')
    .execute()
}

/** Forgets to whom mail went: all that went to an address, sent or not, and that it took none. */
export async function deleteMailTo(db: Kysely<DB>, receiver: string): Promise<void> {
  await db
    .deleteFrom('platform.mail')
    .where(sql`lower(receiver)`, '=', receiver.toLowerCase())
    .execute()
  await deleteBounce(db, receiver)
}

/** A sent mail is of no more use than to answer "did it go?", and a receiver's address is not kept for ever. */
export async function deleteMailBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('platform.mail').where('next_attempt_at', 'is', null).where('created_at', '<', instant).execute()
}
