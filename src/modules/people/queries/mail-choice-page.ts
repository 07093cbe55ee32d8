import { NotPermitted } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findBounce } from '../../../platform/mail/bounces.ts'
import { findContact } from '../repository/contacts.ts'
import { findMailChoice } from '../repository/mail-choices.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

export type MailChoiceView = Awaited<ReturnType<typeof mailChoicePage>>

/** How often the actor gets mail, where it goes, and whether it arrives. */
export const mailChoicePage = query('people.mail-choice-page', async ({ actor, db, permit }, _: undefined) => {
  permit(mayKeepOwnPage(actor))
  if (actor.kind !== 'person') throw new NotPermitted('own page')
  const address = (await findContact(db, actor.personId))?.mailAddress ?? undefined
  return {
    choice: await findMailChoice(db, actor.personId),
    address,
    bounce: address ? await findBounce(db, address) : undefined,
  }
})
