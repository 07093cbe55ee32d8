import type { Context } from '../../../platform/command/use-case.ts'
import { askForPasskey } from '../../../platform/identity/passkeys.ts'
import { openSignInRequest } from '../../../platform/identity/sign-in-requests.ts'
import { newToken } from '../../../platform/identity/tokens.ts'

export const passkeyProvider = 'noegle'

/** Notes a challenge that a key is to answer; nothing of the record changes. @returns what the browser asks its keys, and what it keeps */
export async function beginPasskeySignIn(
  { database, now }: Context,
  { origin, returnTo }: { readonly origin: string; readonly returnTo: string },
) {
  const asked = await askForPasskey(origin)
  const state = newToken()
  const request = { method: 'passkey', provider: passkeyProvider, secrets: { challenge: asked.challenge }, returnTo } as const
  return { asked, state, browserKey: await openSignInRequest(database.app, state, request, now) }
}
