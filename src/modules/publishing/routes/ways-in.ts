import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { invitePerson } from '../commands/invite-person.ts'
import { removeIdentity } from '../commands/remove-identity.ts'
import { withdrawInvitation } from '../commands/withdraw-invitation.ts'
import { invitationMail } from '../pages/invitation-mail.ts'
import { showWaysIn, type WaysInPageView } from '../pages/show-ways-in.tsx'
import { waysInPage } from '../queries/ways-in-page.ts'

export interface WaysInTools {
  /** Whose accounts can be tied to persons. */
  readonly providers: WaysInPageView['providers']
  /** Told when a mail was written; absent where no mail server is set. */
  readonly mailWritten?: (() => void) | undefined
}

/** How a person signs in, and the invitations that let them. */
export function waysInRoutes(on: Doors<Page>, { providers, mailWritten }: WaysInTools): void {
  const load = async ({ context, params }: Visit): Promise<WaysInPageView> => {
    const view = await waysInPage(context, { id: idFrom(params['id']) })
    return { ...view, mailAddress: mailWritten && view.mailAddress, providers }
  }
  const path = '/personer/:id/log-ind'
  const again = { load, draw: showWaysIn }
  on.page(path, load, showWaysIn)
  // A link that is not sent is shown in the answer itself: it stands in no address and no history.
  on.passage(
    path,
    { method: 'POST' },
    async (passing) => {
      const { context, params, fields, origin, language } = passing
      const addressOf = (token: string): string => `${origin}/invitation/${token}`
      const byMail = mailWritten !== undefined && fields['mail'] !== undefined
      const { token, expiresAt, mailedTo } = await invitePerson(context, {
        personId: idFrom(params['id']),
        ...(byMail && { compose: (made, person, until) => invitationMail({ address: addressOf(made), person, until, language }) }),
      })
      if (mailedTo) mailWritten?.()
      return { show: { ...(await load(passing)), made: { expiresAt, mailedTo, address: mailedTo ? undefined : addressOf(token) } } }
    },
    again,
  )
  on.form(
    `${path}/traek-tilbage`,
    async ({ context, params, fields: { invitation } }) => {
      const personId = idFrom(params['id'])
      await withdrawInvitation(context, { personId, id: idFrom(invitation?.[0]) })
      return `/personer/${personId}/log-ind`
    },
    again,
  )
  on.form(
    `${path}/fjern`,
    async ({ context, params, fields: { konto } }) => {
      const personId = idFrom(params['id'])
      await removeIdentity(context, { personId, id: idFrom(konto?.[0]) })
      return `/personer/${personId}/log-ind`
    },
    again,
  )
}
