import { Readable } from 'node:stream'
import { danishDay } from '../../../kernel/dates.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import { ownPath } from '../../../platform/http/own-path.ts'
import { sessionCookie } from '../../../platform/identity/sessions.ts'
import { signInLifetimeInSeconds } from '../../../platform/identity/sign-in-requests.ts'
import type { Page } from '../../../ui/page.ts'
import type { SignInTools } from '../commands/at-provider.ts'
import { beginSignIn } from '../commands/begin-sign-in.ts'
import { enterByInvitation } from '../commands/enter-by-invitation.ts'
import { finishSignIn } from '../commands/finish-sign-in.ts'
import { receiveAnswer } from '../commands/receive-answer.ts'
import { signOut } from '../commands/sign-out.ts'
import { showInvitation } from '../pages/show-invitation.tsx'
import { showSignIn } from '../pages/show-sign-in.tsx'
import { invitationPage } from '../queries/invitation-page.ts'
import { signInAddresses, signInCookie } from '../rules/sign-in-addresses.ts'
import { orSay } from './or-say.ts'

/** Identity providers, invitations, and the way out. */
export function signInRoutes(on: Doors<Page>, tools: SignInTools & { readonly mailWritten?: unknown }): void {
  const { providers, metadata } = tools.signIn
  const page = {
    load: async ({ context: { actor }, query }: Visit) => ({
      providers,
      mailLinks: tools.mailWritten !== undefined,
      returnTo: ownPath(query['tilbage']),
      signedInAs: actor.kind === 'person' ? actor.name : undefined,
      tried: query['udbyder'],
      trouble: query['fejl'],
    }),
    draw: showSignIn,
  }
  on.page('/log-ind', page.load, page.draw)
  on.passage(
    '/log-ind/:provider',
    { method: 'GET' },
    async ({ context, params, query, origin, fromOwnPage }) => {
      const [provider, returnTo, invitation] = [params['provider']!, ownPath(query['tilbage']), query['invitation']]
      // Whoever is led here reads first whose entry their account would be tied to.
      if (invitation !== undefined && !fromOwnPage) return { to: `/invitation/${encodeURIComponent(invitation)}` }
      return orSay({ provider, returnTo }, async () => {
        const { to, state, browserKey } = await beginSignIn(context, tools, {
          provider,
          origin,
          returnTo: invitation === undefined ? returnTo : afterInvitation,
          invitation,
        })
        return { to, cookies: [{ name: signInCookie(state), value: browserKey, lifetimeInSeconds: signInLifetimeInSeconds }] }
      })
    },
    page,
  )
  on.passage(
    '/log-ind/:provider/svar',
    { method: 'GET' },
    async ({ context, params, query, cookies, origin, address, device }) => {
      const provider = params['provider']!
      const cookie = signInCookie(query['state'] ?? '')
      return orSay({ provider }, async () => {
        const { token, returnTo } = await finishSignIn(context, tools, {
          provider,
          answer: new URL(address, origin),
          browserKey: cookies[cookie],
          device,
          tokenBefore: cookies[sessionCookie],
        })
        return { to: returnTo, cookies: [{ name: cookie }, { name: sessionCookie, value: token }] }
      })
    },
    page,
  )
  for (const provider of providers.filter(({ kind }) => kind === 'saml').map(({ id }) => id)) {
    // Another site's form, at exactly this address: its proof is the signature, and the browser comes for it itself.
    on.passage(
      `/log-ind/${provider}/svar`,
      { method: 'POST', fromElsewhere: true },
      async ({ context, fields: { SAMLResponse, RelayState }, origin }) =>
        orSay({ provider }, async () => {
          const state = RelayState?.[0] ?? ''
          await receiveAnswer(context, tools, { provider, origin, state, response: SAMLResponse?.[0] ?? '' })
          return { to: `/log-ind/${provider}/svar?${new URLSearchParams({ state }).toString()}` }
        }),
      page,
    )
    on.file(`/log-ind/${provider}/metadata`, async ({ origin }) => ({
      name: `samspil-${provider}.xml`,
      mediaType: 'application/samlmetadata+xml',
      content: Readable.from(metadata(provider, signInAddresses(origin, provider)) ?? ''),
    }))
  }
  on.passage(
    '/log-ud',
    { method: 'POST' },
    async ({ context, cookies }) => {
      const token = cookies[sessionCookie]
      if (token && context.actor.kind === 'person') await signOut(context, { token })
      return { to: '/', cookies: [{ name: sessionCookie }] }
    },
    page,
  )
  const invitation = { load: async () => ({ providers }), draw: showInvitation }
  on.passage(
    '/invitation/:token',
    { method: 'GET' },
    async ({ context, params }) => {
      const found = await invitationPage(context, { token: params['token']! })
      const signedInAs = context.actor.kind === 'person' ? context.actor.name : undefined
      return { show: { providers, invitation: found, lastDay: danishDay(found.expiresAt), signedInAs } }
    },
    invitation,
  )
  on.passage(
    '/invitation/:token',
    { method: 'POST' },
    async ({ context, params, cookies, device }) => {
      const token = await enterByInvitation(context, { token: params['token']!, device, tokenBefore: cookies[sessionCookie] })
      return { to: '/min-side/noegler', cookies: [{ name: sessionCookie, value: token }] }
    },
    invitation,
  )
}

/** Where the one who was invited sees what they can do here. */
const afterInvitation = '/min-side'
