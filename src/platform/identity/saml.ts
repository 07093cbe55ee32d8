import { type Profile, SAML, ValidateInResponseTo } from '@node-saml/node-saml'
import { type ProvenIdentity, firstText, labelOf } from './proven-identity.ts'
import type { SamlProvider } from './provider.ts'
import { SignInTrouble } from './sign-in-trouble.ts'
import type { Addresses, Asked, Asking } from './asking.ts'
import { newToken } from './tokens.ts'

const clockSkewInMilliseconds = 60_000
const oldestAssertionInMilliseconds = 10 * 60_000
const transient = 'urn:oasis:names:tc:SAML:2.0:nameid-format:transient'
const bearer = 'urn:oasis:names:tc:SAML:2.0:cm:bearer'
/** Broken in practice: whoever still signs so must renew. */
const weakAlgorithm = /xmldsig#(rsa|dsa|hmac)-sha1/

/** The web browser profile of SAML 2.0: asked by redirect, answered by POST, every assertion signed. */
export function samlWith(provider: SamlProvider) {
  return { begin, prove, metadata }

  async function begin({ state, now, ...addresses }: Asking): Promise<Asked> {
    const requestId = `_${newToken()}`
    const saml = samlFor(addresses, requestId, now)
    return { to: await saml.getAuthorizeUrlAsync(state, undefined, {}), secrets: { requestId, askedAt: now.toISOString() } }
  }

  /** @param response as the provider's form sent it. @throws SignInTrouble whatever is wrong with it */
  async function prove(response: string, secrets: Readonly<Record<string, string>>, addresses: Addresses): Promise<ProvenIdentity> {
    const { requestId = '', askedAt = '' } = secrets
    try {
      if (weakAlgorithm.test(Buffer.from(response, 'base64').toString())) throw new Error('signed with SHA-1')
      const saml = samlFor(addresses, requestId, new Date(askedAt))
      const { profile } = await saml.validatePostResponseAsync({ SAMLResponse: response })
      if (!profile) throw new Error('no assertion')
      assertMeantForUs(profile, requestId, addresses)
      return identityIn(profile)
    } catch (error) {
      if (error instanceof SignInTrouble) throw error
      const why = error instanceof Error ? error.message : 'refused'
      throw new SignInTrouble(/AuthnFailed|RequestDenied/.test(why) ? 'cancelled' : 'answer-refused', why, error)
    }
  }

  /** For the provider's operator. */
  function metadata(addresses: Addresses): string {
    return samlFor(addresses, '', new Date(0)).generateServiceProviderMetadata(provider.certificate ?? null, provider.certificate ?? null)
  }

  /** What the library leaves to us: who says it, to whom, in answer to what, and for how long. */
  function assertMeantForUs(profile: Profile, requestId: string, { callback }: Addresses): void {
    if (profile.issuer !== provider.issuer) throw new Error('another issuer')
    const assertion = profile.getAssertion?.()['Assertion'] as Assertion | undefined
    const confirmations = assertion?.Subject?.[0]?.SubjectConfirmation ?? []
    const meant = confirmations.some(({ $, SubjectConfirmationData: [about] = [] }) => {
      const { Recipient, InResponseTo, NotOnOrAfter } = about?.$ ?? {}
      return $?.Method === bearer && Recipient === callback && InResponseTo === requestId && NotOnOrAfter !== undefined
    })
    if (!meant) throw new Error('not for this request')
  }

  function identityIn(profile: Profile): ProvenIdentity {
    const attributes = (profile['attributes'] ?? {}) as Readonly<Record<string, unknown>>
    if (!provider.subject && profile.nameIDFormat === transient) throw new Error('the name id is another every time; set "subject"')
    const subject = provider.subject ? firstText(attributes[provider.subject]) : firstText(profile.nameID)
    if (subject === undefined) throw new Error(`no ${provider.subject ?? 'name id'}`)
    return { method: 'saml', issuer: provider.issuer, subject, label: labelOf(attributes, provider.labels, subject) }
  }

  /** One per request: it knows of that request only, so that nothing has to be shared between processes. */
  function samlFor({ callback, metadata: ownAddress }: Addresses, requestId: string, askedAt: Date): SAML {
    const entityId = provider.entityId ?? ownAddress
    return new SAML({
      callbackUrl: callback,
      entryPoint: provider.entryPoint,
      issuer: entityId,
      idpIssuer: provider.issuer,
      idpCert: [...provider.certificates],
      audience: provider.audience ?? entityId,
      identifierFormat: provider.nameIdFormat ?? null,
      disableRequestedAuthnContext: provider.contexts.length === 0,
      authnContext: [...provider.contexts],
      ...(provider.key && { privateKey: provider.key, decryptionPvk: provider.key }),
      signatureAlgorithm: 'sha256',
      digestAlgorithm: 'sha256',
      wantAssertionsSigned: true,
      wantAuthnResponseSigned: false,
      acceptedClockSkewMs: clockSkewInMilliseconds,
      maxAssertionAgeMs: oldestAssertionInMilliseconds,
      validateInResponseTo: ValidateInResponseTo.always,
      requestIdExpirationPeriodMs: oldestAssertionInMilliseconds,
      generateUniqueId: () => requestId,
      cacheProvider: {
        saveAsync: async () => null,
        getAsync: async (id) => (id === requestId ? askedAt.toISOString() : null),
        removeAsync: async () => null,
      },
    })
  }
}

interface Assertion {
  readonly Subject?: readonly {
    readonly SubjectConfirmation?: readonly {
      readonly $?: { readonly Method?: string }
      readonly SubjectConfirmationData?: readonly { readonly $?: Readonly<Record<string, string>> }[]
    }[]
  }[]
}
