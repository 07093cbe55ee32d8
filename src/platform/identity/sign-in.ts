import type { Kysely } from 'kysely'
import { NotFound } from '../../kernel/refusal.ts'
import type { DB } from '../database/schema.ts'
import type { Addresses } from './asking.ts'
import { oidcWith } from './oidc.ts'
import type { Provider } from './provider.ts'
import type { ProvenIdentity } from './proven-identity.ts'
import { samlWith } from './saml.ts'
import { dropSignInRequest, findSignInRequest, keepAnswer, openSignInRequest, takeSignInRequest } from './sign-in-requests.ts'
import { SignInTrouble } from './sign-in-trouble.ts'
import { newToken } from './tokens.ts'

export interface Wish {
  readonly returnTo: string
  /** Of the invitation that is to be used up. */
  readonly invitationHash?: string | undefined
}

export interface Answered extends Wish {
  readonly identity: ProvenIdentity
}

export type SignIn = ReturnType<typeof signInWith>

/** Signing in at the operator's identity providers: who somebody is there, and nothing about who that is here. */
export function signInWith(providers: readonly Provider[]) {
  const known = new Map(
    providers.map((provider) => [
      provider.id,
      provider.kind === 'oidc'
        ? ({ kind: 'oidc', protocol: oidcWith(provider) } as const)
        : ({ kind: 'saml', protocol: samlWith(provider) } as const),
    ]),
  )
  return { providers, begin, receive, finish, metadata }

  /** @returns where the browser goes, and what it keeps meanwhile. @throws SignInTrouble */
  async function begin(db: Kysely<DB>, provider: string, addresses: Addresses, { returnTo, invitationHash }: Wish, now: Date) {
    const { kind, protocol } = named(provider)
    const state = newToken()
    const { to, secrets } = await protocol.begin({ ...addresses, state, now })
    const browserKey = await openSignInRequest(db, state, { method: kind, provider, secrets, returnTo, invitationHash }, now)
    return { to, state, browserKey }
  }

  /** A provider's form, which comes without our cookies: proven now, and kept until the browser comes for it. @throws SignInTrouble */
  async function receive(db: Kysely<DB>, provider: string, addresses: Addresses, answer: PostedAnswer, now: Date): Promise<void> {
    const { kind, protocol } = named(provider)
    if (kind !== 'saml') throw new SignInTrouble('no-request', 'answers come by address')
    const secrets = await findSignInRequest(db, { provider, state: answer.state }, now)
    if (!secrets) throw new SignInTrouble('no-request', 'unknown, answered or expired')
    const identity = await protocol.prove(answer.response, secrets, addresses).catch(async (error: unknown) => {
      await dropSignInRequest(db, answer.state)
      throw error
    })
    if (!(await keepAnswer(db, answer.state, identity))) throw new SignInTrouble('no-request', 'answered already')
  }

  /** The browser is back. @param answer its address as it stands. @throws SignInTrouble */
  async function finish(db: Kysely<DB>, provider: string, answer: URL, browserKey: string | undefined, now: Date): Promise<Answered> {
    const { kind, protocol } = named(provider)
    const state = answer.searchParams.get('state') ?? ''
    const request = await takeSignInRequest(db, { provider, state, browserKey }, now)
    if (!request) throw new SignInTrouble('no-request', 'unknown, taken, expired or begun elsewhere')
    const { secrets, returnTo, invitationHash } = request
    if (kind === 'oidc') return { identity: await protocol.prove(answer, state, secrets, now), returnTo, invitationHash }
    if (!request.answer) throw new SignInTrouble('no-request', 'not answered')
    return { identity: request.answer as ProvenIdentity, returnTo, invitationHash }
  }

  /** What a SAML provider's operator needs of us; nothing for others. */
  function metadata(provider: string, addresses: Addresses): string | undefined {
    const entry = known.get(provider)
    return entry?.kind === 'saml' ? entry.protocol.metadata(addresses) : undefined
  }

  function named(provider: string) {
    const entry = known.get(provider)
    if (!entry) throw new NotFound('identity provider')
    return entry
  }
}

export interface PostedAnswer {
  readonly state: string
  /** Base64, as it was sent. */
  readonly response: string
}
