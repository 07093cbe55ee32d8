import { createCipheriv, generateKeyPairSync, publicEncrypt, randomBytes, randomUUID } from 'node:crypto'
import { inflateRawSync } from 'node:zlib'
import { signXml } from '@node-saml/node-saml/lib/xml.js'

export const samlIssuer = 'https://login.regionen.example/metadata'
export const samlEntryPoint = 'https://login.regionen.example/sso'

export function newKey(): { readonly publicKey: string; readonly privateKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })
}

/** What a provider reads of the address that a browser was sent to. */
export interface SamlQuestion {
  readonly id: string
  readonly callback: string
  readonly entityId: string
  readonly state: string
}

export function questionIn(address: string): SamlQuestion {
  const { searchParams } = new URL(address)
  const xml = inflateRawSync(Buffer.from(searchParams.get('SAMLRequest') ?? '', 'base64')).toString()
  const found = (pattern: RegExp): string => pattern.exec(xml)?.[1] ?? ''
  return {
    id: found(/ ID="([^"]+)"/),
    callback: found(/ AssertionConsumerServiceURL="([^"]+)"/),
    entityId: found(/<saml:Issuer[^>]*>([^<]+)</),
    state: searchParams.get('RelayState') ?? '',
  }
}

export interface SamlAnswer {
  readonly subject: string
  readonly issuer?: string
  readonly audience?: string
  readonly recipient?: string
  readonly inResponseTo?: string
  /** Minutes from now. */
  readonly expiresIn?: number
  readonly signatureAlgorithm?: 'sha1' | 'sha256'
}

/** An answer as a provider would write it, not yet signed. */
export function assertionFor(question: SamlQuestion, answer: SamlAnswer): string {
  const minutes = (number: number) => new Date(Date.now() + number * 60_000).toISOString()
  const { subject, issuer = samlIssuer, audience = question.entityId, recipient = question.callback, expiresIn = 5 } = answer
  const inResponseTo = answer.inResponseTo ?? question.id
  const [responseId, assertionId] = [`_${randomUUID()}`, `_${randomUUID()}`]
  const issued = minutes(Math.min(0, expiresIn - 5))
  return (
    `<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ID="${responseId}" Version="2.0" IssueInstant="${issued}" Destination="${recipient}" InResponseTo="${inResponseTo}">` +
    `<saml:Issuer>${issuer}</saml:Issuer>` +
    `<samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Success"></samlp:StatusCode></samlp:Status>` +
    `<saml:Assertion ID="${assertionId}" Version="2.0" IssueInstant="${issued}">` +
    `<saml:Issuer>${issuer}</saml:Issuer>` +
    `<saml:Subject><saml:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent">${subject}</saml:NameID>` +
    `<saml:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer">` +
    `<saml:SubjectConfirmationData NotOnOrAfter="${minutes(expiresIn)}" Recipient="${recipient}" InResponseTo="${inResponseTo}"></saml:SubjectConfirmationData>` +
    `</saml:SubjectConfirmation></saml:Subject>` +
    `<saml:Conditions NotBefore="${minutes(Math.min(-1, expiresIn - 10))}" NotOnOrAfter="${minutes(expiresIn)}">` +
    `<saml:AudienceRestriction><saml:Audience>${audience}</saml:Audience></saml:AudienceRestriction></saml:Conditions>` +
    `<saml:AuthnStatement AuthnInstant="${issued}"><saml:AuthnContext><saml:AuthnContextClassRef>urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport</saml:AuthnContextClassRef></saml:AuthnContext></saml:AuthnStatement>` +
    `<saml:AttributeStatement><saml:Attribute Name="displayName"><saml:AttributeValue>${subject} hos regionen</saml:AttributeValue></saml:Attribute></saml:AttributeStatement>` +
    `</saml:Assertion></samlp:Response>`
  )
}

export interface Signing {
  /** XPath of what is signed. */
  readonly what?: string
  readonly algorithm?: 'sha1' | 'sha256'
}

const assertion = "/*[local-name()='Response']/*[local-name()='Assertion']"

/** Signed by a provider: the assertion, or only what is around it. */
export function signed(xml: string, privateKey: string, { what = assertion, algorithm = 'sha256' }: Signing = {}): string {
  const location = { reference: `${what}/*[local-name()='Issuer']`, action: 'after' as const }
  return signXml(xml, what, location, { privateKey, signatureAlgorithm: algorithm, digestAlgorithm: algorithm })
}

/** The fields of the form that a provider has the browser send. */
export function formOf(xml: string, { state }: Pick<SamlQuestion, 'state'>): Readonly<Record<string, string>> {
  return { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: state }
}

/** The signed assertion, readable by the holder of the private key only. */
export function encrypted(xml: string, publicKey: string): string {
  const [key, vector] = [randomBytes(32), randomBytes(12)]
  return xml.replace(/<saml:Assertion .*<\/saml:Assertion>/s, (found) => {
    const standingAlone = found.replace('<saml:Assertion ', '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion" ')
    const cipher = createCipheriv('aes-256-gcm', key, vector)
    const content = Buffer.concat([vector, cipher.update(standingAlone), cipher.final(), cipher.getAuthTag()])
    const value = (bytes: Buffer) => `<e:CipherData><e:CipherValue>${bytes.toString('base64')}</e:CipherValue></e:CipherData>`
    return (
      '<saml:EncryptedAssertion><e:EncryptedData xmlns:e="http://www.w3.org/2001/04/xmlenc#" Type="http://www.w3.org/2001/04/xmlenc#Element">' +
      '<e:EncryptionMethod Algorithm="http://www.w3.org/2009/xmlenc11#aes256-gcm"></e:EncryptionMethod>' +
      '<KeyInfo xmlns="http://www.w3.org/2000/09/xmldsig#"><e:EncryptedKey>' +
      '<e:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p"></e:EncryptionMethod>' +
      `${value(publicEncrypt({ key: publicKey, oaepHash: 'sha1' }, key))}</e:EncryptedKey></KeyInfo>${value(content)}` +
      '</e:EncryptedData></saml:EncryptedAssertion>'
    )
  })
}
