import type { Context } from '../../../platform/command/use-case.ts'
import { atProvider, type SignInTools } from './at-provider.ts'
import { signIn } from './sign-in.ts'

export interface ReturnedBrowser {
  readonly provider: string
  /** The address that it was sent to, as it stands. */
  readonly answer: URL
  readonly browserKey: string | undefined
  readonly device: string | undefined
  readonly tokenBefore: string | undefined
}

/** The browser is back from the provider: whoever it proves to be is signed in. @returns the session's token and where to go on */
export async function finishSignIn(context: Context, tools: SignInTools, { provider, answer, browserKey, ...browser }: ReturnedBrowser) {
  const { identity, invitationHash, returnTo } = await atProvider(provider, tools, () =>
    tools.signIn.finish(context.database.app, provider, answer, browserKey, context.now),
  )
  return { token: await signIn(context, { identity, invitationHash, ...browser }), returnTo }
}
