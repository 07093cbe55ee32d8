import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { closeSession, openSession } from '../../../platform/identity/sessions.ts'
import { lockMailLink, updateMailLinkUsed } from '../repository/mail-links.ts'
import { findPerson } from '../repository/persons.ts'
import { whyNotUseMailLink } from '../rules/mail-link.ts'

export interface MailLinkUse {
  readonly token: string
  readonly device?: string | undefined
  readonly tokenBefore?: string | undefined
}

/** Whoever bears a link from their mail is signed in by it, once. */
export const signInByMail = command(
  'people.sign-in-by-mail',
  async ({ db, now, permit, record }, { token, device, tokenBefore }: MailLinkUse) => {
    // The link is the permission: one that does not count is refused below.
    permit(true)
    const link = await lockMailLink(db, token)
    refuseIf(whyNotUseMailLink(link, now))
    const { personId, returnTo } = link!
    await updateMailLinkUsed(db, token, now)
    if (tokenBefore) await closeSession(db, tokenBefore)
    const session = await openSession(db, { personId, method: 'mail-link', device }, now)
    const person = await findPerson(db, personId)
    await record({
      event: 'person.signed-in',
      subject: { kind: 'person', id: personId },
      details: { person: person?.name, method: 'mail-link' },
    })
    return { token: session, returnTo }
  },
)
