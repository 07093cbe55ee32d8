import type { Kysely } from 'kysely'
import type { DB } from '../database/schema.ts'
import { upsertBounce } from './bounces.ts'
import { mailTrouble } from './mail-trouble.ts'
import type { MailTransport } from './mail-transport.ts'
import { lockNextMail, updateMailAfterAttempt } from './outbox.ts'

const minute = 60_000
const longestRest = 60 * minute
/** A server that has been down for longer will not be waited for; the operator can still try again. */
const patience = 3 * 24 * 60 * minute

/** `server-away`: another mail would fare no better now. */
export type Sending = 'nothing-to-send' | 'dealt-with' | 'server-away'

/** Sends the mail that has waited longest. How it went stands with the mail. */
export async function sendNextMail(db: Kysely<DB>, transport: MailTransport, now: Date): Promise<Sending> {
  return db.transaction().execute(async (transaction) => {
    const mail = await lockNextMail(transaction, now)
    if (!mail) return 'nothing-to-send'
    if (mail.uselessAfter && mail.uselessAfter <= now) {
      await updateMailAfterAttempt(transaction, mail, { attempts: mail.attempts })
      return 'dealt-with'
    }
    const attempts = mail.attempts + 1
    try {
      await transport.send(mail)
    } catch (error) {
      const { kind, failure, bounce } = mailTrouble(error)
      const hopeless = kind === 'refused' || now.getTime() - mail.createdAt.getTime() > patience
      await updateMailAfterAttempt(transaction, mail, { attempts, nextAttemptAt: hopeless ? undefined : restAfter(attempts, now), failure })
      if (bounce) await upsertBounce(transaction, { address: mail.receiver, status: bounce, diagnosis: failure }, now)
      return kind === 'server-away' ? kind : 'dealt-with'
    }
    await updateMailAfterAttempt(transaction, mail, { attempts, sentAt: now })
    return 'dealt-with'
  })
}

/** A minute after the first failure, then twice as long each time, at most an hour. */
export function restAfter(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(longestRest, minute * 2 ** (attempts - 1)))
}
