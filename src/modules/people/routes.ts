import { Readable } from 'node:stream'
import { danishDay } from '../../kernel/dates.ts'
import { Refused } from '../../kernel/refusal.ts'
import { idFrom } from '../../kernel/uuid.ts'
import type { Doors, Passed, Visit } from '../../platform/http/doors.ts'
import { ownPath } from '../../platform/http/own-path.ts'
import { sessionCookie } from '../../platform/identity/sessions.ts'
import { signInLifetimeInSeconds } from '../../platform/identity/sign-in-requests.ts'
import type { Page } from '../../ui/page.ts'
import type { SignInTools } from './commands/at-provider.ts'
import { beginSignIn } from './commands/begin-sign-in.ts'
import { delegateRights } from './commands/delegate-rights.ts'
import { finishSignIn } from './commands/finish-sign-in.ts'
import { receiveAnswer } from './commands/receive-answer.ts'
import { signOut } from './commands/sign-out.ts'
import { withdrawDelegation } from './commands/withdraw-delegation.ts'
import { showDelegation } from './pages/show-delegation.tsx'
import { showInvitation } from './pages/show-invitation.tsx'
import { showSignIn } from './pages/show-sign-in.tsx'
import { delegationPage } from './queries/delegation-page.ts'
import { invitationPage } from './queries/invitation-page.ts'
import { signInAddresses, signInCookie, signInPath } from './rules/sign-in-addresses.ts'

export function peopleRoutes(on: Doors<Page>, tools: SignInTools): void {
  signInRoutes(on, tools)

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

function signInRoutes(on: Doors<Page>, tools: SignInTools): void {
  const { providers, metadata } = tools.signIn
  const page = {
    load: async ({ context: { actor }, query }: Visit) => ({
      providers,
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
    async ({ context, params, query, origin }) => {
      const [provider, returnTo, invitation] = [params['provider']!, ownPath(query['tilbage']), query['invitation']]
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
  on.passage(
    '/invitation/:token',
    { method: 'GET' },
    async ({ context, params }) => {
      const invitation = await invitationPage(context, { token: params['token']! })
      return { show: { providers, invitation, lastDay: danishDay(invitation.expiresAt) } }
    },
    { load: async () => ({ providers }), draw: showInvitation },
  )
}

/** Where the one who was invited sees what they can do here. */
const afterInvitation = '/min-side'

/** Back to the page to sign in on, which says why. What the provider wrote does not stay in the address. */
async function orSay<View>(
  tried: { readonly provider: string; readonly returnTo?: string },
  step: () => Promise<Passed<View>>,
): Promise<Passed<View>> {
  try {
    return await step()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { to: signInPath({ ...tried, refusal: error.refusal }) }
  }
}
