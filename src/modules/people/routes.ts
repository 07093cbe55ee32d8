import { idFrom } from '../../kernel/uuid.ts'
import type { Doors, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import type { SignInTools } from './commands/at-provider.ts'
import { delegateRights } from './commands/delegate-rights.ts'
import { withdrawDelegation } from './commands/withdraw-delegation.ts'
import { showDelegation } from './pages/show-delegation.tsx'
import { delegationPage } from './queries/delegation-page.ts'
import { mailChoiceRoutes, mailLinkRoutes, mailRoutes } from './routes/mail.ts'
import { passkeyRoutes } from './routes/passkeys.ts'
import { signInRoutes } from './routes/sign-in.ts'

/** For the regular work that writes it. */
export { digestMail } from './pages/digest-mail.ts'

export interface PeopleTools extends SignInTools {
  /** Told when a mail was written; absent where no mail server is set. */
  readonly mailWritten?: (() => void) | undefined
}

export function peopleRoutes(on: Doors<Page>, tools: PeopleTools): void {
  signInRoutes(on, tools)
  passkeyRoutes(on)
  if (tools.mailWritten) mailLinkRoutes(on, tools.mailWritten)
  mailRoutes(on, tools.mailWritten)
  mailChoiceRoutes(on, tools.mailWritten)

  const delegation = { load: ({ context }: Visit) => delegationPage(context, undefined), draw: showDelegation }
  on.page('/min-side/delegering', delegation.load, delegation.draw)
  on.form(
    '/min-side/delegering',
    async ({ context, fields: { til, start, slut, grund } }) => {
      await delegateRights(context, { toPersonId: til?.[0], validFrom: start?.[0], validTo: slut?.[0], reason: grund?.[0] })
      return '/min-side/delegering'
    },
    delegation,
  )
  on.form(
    '/min-side/delegering/:id/tilbagetraek',
    async ({ context, params }) => {
      await withdrawDelegation(context, { id: idFrom(params['id']) })
      return '/min-side/delegering'
    },
    delegation,
  )
}
