import { query } from '../../../platform/command/use-case.ts'
import { listBounces } from '../../../platform/mail/bounces.ts'
import { findMailHealth } from '../../../platform/mail/mail-health.ts'
import { listMail } from '../../../platform/mail/outbox.ts'
import { mayKeepMail } from '../rules/person-rights.ts'

export type MailView = Awaited<ReturnType<typeof mailPage>>

/** Mail that waits, that did not get through, and that was sent lately. Never what stands in it. */
export const mailPage = query('people.mail-page', async ({ actor, db, permit }, _: undefined) => {
  permit(mayKeepMail(actor))
  return { mails: await listMail(db), health: await findMailHealth(db), bounces: await listBounces(db) }
})
