import type { Context } from '../../../platform/command/use-case.ts'
import { signInAddresses } from '../rules/sign-in-addresses.ts'
import { atProvider, type SignInTools } from './at-provider.ts'

export interface ReceivedAnswer {
  readonly provider: string
  readonly origin: string
  readonly state: string
  /** As the provider's form sent it. */
  readonly response: string
}

/** A provider's form, sent without our cookies: held against the request, and kept until the browser itself comes. */
export async function receiveAnswer(context: Context, tools: SignInTools, { provider, origin, ...answer }: ReceivedAnswer): Promise<void> {
  await atProvider(provider, tools, () =>
    tools.signIn.receive(context.database.app, provider, signInAddresses(origin, provider), answer, context.now),
  )
}
