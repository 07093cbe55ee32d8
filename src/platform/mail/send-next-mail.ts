import type { Kysely } from 'kysely'
import type { DB } from '../database/schema.ts'
import { isRefusedForGood, type MailTransport } from './mail-transport.ts'
import { lockNextMail, updateMailAfterAttempt } from './outbox.ts'

const minute = 60_000
const longestRest = 60 * minute
/** A server that has been down for longer will not be waited for; the operator can still try again. */
const patience = 3 * 24 * 60 * minute

/** Sends the mail that has waited longest. @returns whether there was one; how it went stands with the mail */
export async function sendNextMail(db: Kysely<DB>, transport: MailTransport, now: Date): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const mail = await lockNextMail(transaction, now)
    if (!mail) return false
    if (mail.uselessAfter && mail.uselessAfter <= now) {
      await updateMailAfterAttempt(transaction, mail, { attempts: mail.attempts })
      return true
    }
    const attempts = mail.attempts + 1
    try {
      await transport.send(mail)
      await updateMailAfterAttempt(transaction, mail, { attempts, sentAt: now })
    } catch (error) {
      const hopeless = isRefusedForGood(error) || now.getTime() - mail.createdAt.getTime() > patience
      await updateMailAfterAttempt(transaction, mail, {
        attempts,
        nextAttemptAt: hopeless ? undefined : restAfter(attempts, now),
        failure: (error instanceof Error ? error.message : String(error)).slice(0, 500),
      })
    }
    return true
  })
}

/** A minute after the first failure, then twice as long each time, at most an hour. */
export function restAfter(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(longestRest, minute * 2 ** (attempts - 1)))
}
