import { command } from '../../../platform/command/use-case.ts'
import { updateAllMailToRetry } from '../../../platform/mail/outbox.ts'
import { mayKeepMail } from '../rules/person-rights.ts'

/** Has everything tried again at once that waits or was given up, as after a server was away. */
export const retryAllMail = command('people.retry-all-mail', async ({ actor, db, now, permit, record }, _: undefined) => {
  permit(mayKeepMail(actor))
  const mails = await updateAllMailToRetry(db, now)
  await record({ event: 'mail.all-retried', subject: { kind: 'mail', id: 'all' }, details: { mails } })
})
