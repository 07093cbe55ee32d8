import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { updateMailToRetry } from '../../../platform/mail/outbox.ts'
import { mayKeepMail } from '../rules/person-rights.ts'

/** Has a mail that did not get through tried again at once. */
export const retryMail = command('people.retry-mail', async ({ actor, db, now, permit, record }, { id }: { readonly id: string }) => {
  permit(mayKeepMail(actor))
  const subject = await updateMailToRetry(db, id, now)
  if (subject === undefined) throw new NotFound('mail')
  // Not to whom: an address that is forgotten must not stay in the log.
  await record({ event: 'mail.retried', subject: { kind: 'mail', id }, details: { subject } })
})
