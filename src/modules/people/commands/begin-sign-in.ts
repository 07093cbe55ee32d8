import type { Context } from '../../../platform/command/use-case.ts'
import { tokenHash } from '../../../platform/identity/tokens.ts'
import { invitationPage } from '../queries/invitation-page.ts'
import { signInAddresses } from '../rules/sign-in-addresses.ts'
import { atProvider, type SignInTools } from './at-provider.ts'

export interface SignInWish {
  readonly provider: string
  readonly origin: string
  readonly returnTo: string
  /** The token of an invitation's link. */
  readonly invitation: string | undefined
}

/** Notes a request that the provider is to answer; nothing of the record changes. @returns where the browser goes, and what it keeps */
export async function beginSignIn(context: Context, tools: SignInTools, { provider, origin, returnTo, invitation }: SignInWish) {
  if (invitation !== undefined) await invitationPage(context, { token: invitation })
  return atProvider(provider, tools, () =>
    tools.signIn.begin(
      context.database.app,
      provider,
      signInAddresses(origin, provider),
      { returnTo, invitationHash: invitation === undefined ? undefined : tokenHash(invitation) },
      context.now,
    ),
  )
}
