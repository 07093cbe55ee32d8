import type { Context } from '../../../platform/command/use-case.ts'
import { askForNewPasskey } from '../../../platform/identity/passkeys.ts'
import { openSignInRequest } from '../../../platform/identity/sign-in-requests.ts'
import { newToken } from '../../../platform/identity/tokens.ts'
import { passkeysPage } from '../queries/passkeys-page.ts'

export const newPasskeyProvider = 'noegle-ny'

/** Notes a challenge that a new key is to answer; nothing of the record changes. @returns what the browser asks its device, and what it keeps */
export async function beginPasskey(context: Context, { origin }: { readonly origin: string }) {
  const { personId, name, passkeys } = await passkeysPage(context, undefined)
  const asked = await askForNewPasskey(origin, { id: personId, name, credentialIds: passkeys.map(({ credentialId }) => credentialId) })
  const state = newToken()
  const secrets = { challenge: asked.challenge, personId }
  const request = { method: 'passkey', provider: newPasskeyProvider, secrets, returnTo: '/' } as const
  return { asked, state, browserKey: await openSignInRequest(context.database.app, state, request, context.now) }
}
