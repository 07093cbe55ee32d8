import { Refused } from '../../../kernel/refusal.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import { ownPath } from '../../../platform/http/own-path.ts'
import { sessionCookie } from '../../../platform/identity/sessions.ts'
import { signInLifetimeInSeconds } from '../../../platform/identity/sign-in-requests.ts'
import type { Page } from '../../../ui/page.ts'
import { addPasskey } from '../commands/add-passkey.ts'
import { beginPasskeySignIn } from '../commands/begin-passkey-sign-in.ts'
import { beginPasskey } from '../commands/begin-passkey.ts'
import { removePasskey } from '../commands/remove-passkey.ts'
import { renamePasskey } from '../commands/rename-passkey.ts'
import { signInWithPasskey } from '../commands/sign-in-with-passkey.ts'
import { showNewPasskey } from '../pages/show-new-passkey.tsx'
import { showPasskeySignIn } from '../pages/show-passkey-sign-in.tsx'
import { showPasskeys } from '../pages/show-passkeys.tsx'
import { passkeysPage } from '../queries/passkeys-page.ts'
import { signInCookie } from '../rules/sign-in-addresses.ts'
import { orSay } from './or-say.ts'

/** Keys on one's own devices: signing in with one, and keeping one's own. */
export function passkeyRoutes(on: Doors<Page>): void {
  const kept = ({ state, browserKey }: { readonly state: string; readonly browserKey: string }) => [
    { name: signInCookie(state), value: browserKey, lifetimeInSeconds: signInLifetimeInSeconds },
  ]
  const asking = {
    load: async ({ query }: Visit) => ({ asked: {}, state: '', returnTo: ownPath(query['tilbage']) }),
    draw: showPasskeySignIn,
  }
  on.passage(
    '/log-ind/noegle',
    { method: 'GET' },
    async ({ context, query, origin }) => {
      const returnTo = ownPath(query['tilbage'])
      const begun = await beginPasskeySignIn(context, { origin, returnTo })
      return { show: { ...begun, returnTo }, cookies: kept(begun) }
    },
    asking,
  )
  on.passage(
    '/log-ind/noegle',
    { method: 'POST' },
    async ({ context, fields: { tilstand, svar }, cookies, origin, device }) => {
      const state = tilstand?.[0] ?? ''
      const browserKey = cookies[signInCookie(state)]
      return orSay({ provider: 'noegle' }, async () => {
        const given = { origin, state, browserKey, answer: svar?.[0] ?? '', device, tokenBefore: cookies[sessionCookie] }
        const { token, returnTo } = await signInWithPasskey(context, given)
        return { to: returnTo, cookies: [{ name: signInCookie(state) }, { name: sessionCookie, value: token }] }
      })
    },
    asking,
  )

  const keys = { load: ({ context }: Visit) => passkeysPage(context, undefined), draw: showPasskeys }
  on.page('/min-side/noegler', keys.load, keys.draw)
  const naming = { load: ({ context, origin }: Visit) => beginPasskey(context, { origin }), draw: showNewPasskey }
  const beginNaming = async (visit: Visit) => {
    const begun = await naming.load(visit)
    return { show: begun, cookies: kept(begun) }
  }
  on.passage('/min-side/noegler/ny', { method: 'GET' }, beginNaming, naming)
  on.passage(
    '/min-side/noegler/ny',
    { method: 'POST' },
    async ({ context, fields: { tilstand, svar, navn }, cookies, origin }) => {
      const state = tilstand?.[0] ?? ''
      const browserKey = cookies[signInCookie(state)]
      try {
        await addPasskey(context, { origin, state, browserKey, answer: svar?.[0] ?? '', name: navn?.[0] })
        return { to: '/min-side/noegler', cookies: [{ name: signInCookie(state) }] }
      } catch (error) {
        // What was asked is used up: the page asks anew, and its cookie with it.
        if (!(error instanceof Refused)) throw error
        return { to: `/min-side/noegler/ny?fejl=${error.refusal.code.split('/')[1]}` }
      }
    },
    naming,
  )
  on.form(
    '/min-side/noegler/omdoeb',
    async ({ context, fields: { noegle, navn } }) => {
      await renamePasskey(context, { credentialId: noegle?.[0] ?? '', name: navn?.[0] })
      return '/min-side/noegler'
    },
    keys,
  )
  on.form(
    '/min-side/noegler/fjern',
    async ({ context, fields: { noegle } }) => {
      await removePasskey(context, { credentialId: noegle?.[0] ?? '' })
      return '/min-side/noegler'
    },
    keys,
  )
}
