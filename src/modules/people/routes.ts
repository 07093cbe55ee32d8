import { Readable } from 'node:stream'
import { danishDay } from '../../kernel/dates.ts'
import { Refused } from '../../kernel/refusal.ts'
import { idFrom } from '../../kernel/uuid.ts'
import type { Doors, Passed, Visit } from '../../platform/http/doors.ts'
import { ownPath } from '../../platform/http/own-path.ts'
import { sessionCookie } from '../../platform/identity/sessions.ts'
import { signInLifetimeInSeconds } from '../../platform/identity/sign-in-requests.ts'
import type { Page } from '../../ui/page.ts'
import { addPasskey } from './commands/add-passkey.ts'
import type { SignInTools } from './commands/at-provider.ts'
import { beginPasskeySignIn } from './commands/begin-passkey-sign-in.ts'
import { beginPasskey } from './commands/begin-passkey.ts'
import { beginSignIn } from './commands/begin-sign-in.ts'
import { delegateRights } from './commands/delegate-rights.ts'
import { enterByInvitation } from './commands/enter-by-invitation.ts'
import { finishSignIn } from './commands/finish-sign-in.ts'
import { receiveAnswer } from './commands/receive-answer.ts'
import { removePasskey } from './commands/remove-passkey.ts'
import { renamePasskey } from './commands/rename-passkey.ts'
import { retryMail } from './commands/retry-mail.ts'
import { sendMailLink } from './commands/send-mail-link.ts'
import { signInByMail } from './commands/sign-in-by-mail.ts'
import { signInWithPasskey } from './commands/sign-in-with-passkey.ts'
import { signOut } from './commands/sign-out.ts'
import { withdrawDelegation } from './commands/withdraw-delegation.ts'
import { mailLinkMail } from './pages/mail-link-mail.ts'
import { showDelegation } from './pages/show-delegation.tsx'
import { showInvitation } from './pages/show-invitation.tsx'
import { showMailLinkWish } from './pages/show-mail-link-wish.tsx'
import { showMailLink } from './pages/show-mail-link.tsx'
import { showMail } from './pages/show-mail.tsx'
import { showNewPasskey } from './pages/show-new-passkey.tsx'
import { showPasskeySignIn } from './pages/show-passkey-sign-in.tsx'
import { showPasskeys } from './pages/show-passkeys.tsx'
import { showSignIn } from './pages/show-sign-in.tsx'
import { delegationPage } from './queries/delegation-page.ts'
import { invitationPage } from './queries/invitation-page.ts'
import { mailPage } from './queries/mail-page.ts'
import { passkeysPage } from './queries/passkeys-page.ts'
import { signInAddresses, signInCookie, signInPath } from './rules/sign-in-addresses.ts'

export interface PeopleTools extends SignInTools {
  /** Told when a mail was written; absent where no mail server is set. */
  readonly mailWritten?: (() => void) | undefined
}

export function peopleRoutes(on: Doors<Page>, tools: PeopleTools): void {
  signInRoutes(on, tools)
  passkeyRoutes(on)
  if (tools.mailWritten) mailLinkRoutes(on, tools.mailWritten)
  mailRoutes(on, tools.mailWritten)

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

function signInRoutes(on: Doors<Page>, tools: PeopleTools): void {
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

/** Keys on one's own devices: signing in with one, and keeping one's own. */
function passkeyRoutes(on: Doors<Page>): void {
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

/** A link by mail, for those without an identity provider; only where mail can be sent. */
function mailLinkRoutes(on: Doors<Page>, mailWritten: () => void): void {
  const wish = {
    load: async ({ query }: Visit) => ({ returnTo: ownPath(query['tilbage']), asked: query['sendt'] !== undefined }),
    draw: showMailLinkWish,
  }
  on.page('/log-ind/link', wish.load, wish.draw)
  on.passage(
    '/log-ind/link',
    { method: 'POST' },
    async ({ context, fields: { mail, tilbage }, origin, language }) => {
      const compose = (token: string) => mailLinkMail(origin, token, language)
      await sendMailLink(context, { address: mail?.[0] ?? '', returnTo: ownPath(tilbage?.[0]), compose })
      mailWritten()
      return { to: '/log-ind/link?sendt' }
    },
    wish,
  )
  const link = { load: async ({ params }: Visit) => ({ token: params['token'] ?? '' }), draw: showMailLink }
  on.page('/log-ind/link/:token', link.load, link.draw)
  on.passage(
    '/log-ind/link/:token',
    { method: 'POST' },
    async ({ context, params, cookies, device }) => {
      const { token, returnTo } = await signInByMail(context, { token: params['token'] ?? '', device, tokenBefore: cookies[sessionCookie] })
      return { to: returnTo, cookies: [{ name: sessionCookie, value: token }] }
    },
    link,
  )
}

/** For the operator. */
function mailRoutes(on: Doors<Page>, mailWritten: (() => void) | undefined): void {
  const list = {
    load: async ({ context }: Visit) => ({ ...(await mailPage(context, undefined)), sends: mailWritten !== undefined }),
    draw: showMail,
  }
  on.page('/drift/post', list.load, list.draw)
  on.form(
    '/drift/post/:id/igen',
    async ({ context, params }) => {
      await retryMail(context, { id: idFrom(params['id']) })
      mailWritten?.()
      return '/drift/post'
    },
    list,
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
