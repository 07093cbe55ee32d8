import * as openid from 'openid-client'
import { isLoopback } from '../settings/safe-address.ts'
import { type ProvenIdentity, firstText, labelOf } from './proven-identity.ts'
import type { OidcProvider } from './provider.ts'
import { SignInTrouble } from './sign-in-trouble.ts'
import type { Asked, Asking } from './asking.ts'

type Claims = Readonly<Record<string, unknown>>

const patienceInSeconds = 10
const metadataLifetimeInMilliseconds = 3_600_000

/** The authorization code flow with PKCE, state and nonce, against any issuer that can be discovered. */
export function oidcWith(provider: OidcProvider) {
  let known: { readonly configuration: Promise<openid.Configuration>; readonly until: number } | undefined
  return { begin, prove }

  async function begin({ state, callback, now }: Asking): Promise<Asked> {
    const configuration = await discovered(now)
    const verifier = openid.randomPKCECodeVerifier()
    const nonce = openid.randomNonce()
    const to = openid.buildAuthorizationUrl(configuration, {
      ...provider.parameters,
      response_type: 'code',
      redirect_uri: callback,
      scope: provider.scopes.join(' '),
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    })
    return { to: to.href, secrets: { verifier, nonce } }
  }

  /** @param answer the address that the provider has sent the browser to, as it stands */
  async function prove(answer: URL, state: string, secrets: Readonly<Record<string, string>>, now: Date): Promise<ProvenIdentity> {
    const configuration = await discovered(now)
    try {
      const tokens = await openid.authorizationCodeGrant(configuration, answer, {
        expectedState: state,
        expectedNonce: secrets['nonce'] ?? '',
        pkceCodeVerifier: secrets['verifier'] ?? '',
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (!claims) throw new SignInTrouble('answer-refused', 'no id token')
      const inToken: Claims = { ...claims }
      const told = { ...(await toldOnRequest(configuration, tokens.access_token, claims.sub, inToken)), ...inToken }
      const subject = firstText(told[provider.subject])
      if (subject === undefined) throw new SignInTrouble('answer-refused', `no claim ${provider.subject}`)
      return { method: 'oidc', issuer: claims.iss, subject, label: labelOf(told, provider.labels, subject) }
    } catch (error) {
      throw asTrouble(error)
    }
  }

  /** What the id token leaves out, where it is needed. */
  async function toldOnRequest(configuration: openid.Configuration, accessToken: string, sub: string, told: Claims): Promise<Claims> {
    const complete = told[provider.subject] !== undefined && provider.labels.some((label) => told[label] !== undefined)
    if (complete || !configuration.serverMetadata().userinfo_endpoint) return {}
    return openid.fetchUserInfo(configuration, accessToken, sub)
  }

  async function discovered(now: Date): Promise<openid.Configuration> {
    if (!known || known.until < now.getTime()) known = { configuration: discover(), until: now.getTime() + metadataLifetimeInMilliseconds }
    try {
      return await known.configuration
    } catch (error) {
      known = undefined
      throw new SignInTrouble('provider-down', 'no discovery', error)
    }
  }

  function discover(): Promise<openid.Configuration> {
    const issuer = new URL(provider.issuer)
    const toThisMachine = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
    return openid.discovery(issuer, provider.clientId, provider.clientSecret, provider.clientSecret ? undefined : openid.None(), {
      timeout: patienceInSeconds,
      execute: [openid.enableNonRepudiationChecks, ...(toThisMachine ? [openid.allowInsecureRequests] : [])],
    })
  }
}

function asTrouble(error: unknown): SignInTrouble {
  if (error instanceof SignInTrouble) return error
  if (error instanceof openid.AuthorizationResponseError)
    return new SignInTrouble(error.error === 'access_denied' ? 'cancelled' : 'answer-refused', error.error, error)
  return new SignInTrouble(isAway(error) ? 'provider-down' : 'answer-refused', (error as { code?: string }).code ?? 'refused', error)
}

/** Out of reach, too slow, or in trouble itself. */
function isAway(error: unknown): boolean {
  if (error instanceof openid.ResponseBodyError) return error.status >= 500
  if (error instanceof openid.ClientError)
    return error.code === 'OAUTH_TIMEOUT' || (error.cause instanceof Response && error.cause.status >= 500)
  return error instanceof TypeError
}
