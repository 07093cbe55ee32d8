import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'

/** A key proved nothing: wrong site, wrong challenge, wrong signature, or no answer at all. */
export class PasskeyTrouble extends Error {
  constructor(said: string, cause?: unknown) {
    super(said, { cause })
    this.name = 'PasskeyTrouble'
  }
}

export interface KnownPasskey {
  readonly credentialId: string
  readonly publicKey: Uint8Array<ArrayBuffer>
  readonly counter: number
  readonly transports: readonly string[]
}

export interface KeyHolder {
  /** The same for all keys of a person, and not their name. */
  readonly id: string
  readonly name: string
  /** Keys that a device need not make again. */
  readonly credentialIds: readonly string[]
}

/** ES256, EdDSA and RS256: what devices make keys with. */
const algorithms = [-7, -8, -257]

/** What a browser needs for making a key that can sign in by itself, and only after the device has seen its owner. */
export async function askForNewPasskey(origin: string, holder: KeyHolder) {
  return generateRegistrationOptions({
    rpName: 'Samspil',
    rpID: siteOf(origin),
    userID: new TextEncoder().encode(holder.id),
    userName: holder.name,
    userDisplayName: holder.name,
    attestationType: 'none',
    supportedAlgorithmIDs: algorithms,
    excludeCredentials: holder.credentialIds.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/** @param written the browser's answer as JSON. @throws PasskeyTrouble */
export async function proveNewPasskey(origin: string, challenge: string, written: string): Promise<KnownPasskey> {
  const response = answerIn(written) as RegistrationResponseJSON
  const proof = await verifyRegistrationResponse({
    ...expected(origin, challenge),
    response,
    supportedAlgorithmIDs: algorithms,
  }).catch(refused)
  if (!proof.verified) throw new PasskeyTrouble('not verified')
  const { credential } = proof.registrationInfo
  const { id: credentialId, publicKey, counter, transports = [] } = credential
  return { credentialId, publicKey, counter, transports }
}

/** What a browser needs for signing in with whichever key its owner chooses. */
export async function askForPasskey(origin: string) {
  return generateAuthenticationOptions({ rpID: siteOf(origin), userVerification: 'required' })
}

/** Which key says that it signed; nothing is proven yet. @throws PasskeyTrouble */
export function claimedPasskey(written: string): string {
  return answerIn(written).id
}

/** @returns the key's counter from now on. @throws PasskeyTrouble */
export async function provePasskey(origin: string, challenge: string, written: string, passkey: KnownPasskey): Promise<number> {
  const proof = await verifyAuthenticationResponse({
    ...expected(origin, challenge),
    response: answerIn(written) as AuthenticationResponseJSON,
    credential: { id: passkey.credentialId, publicKey: passkey.publicKey, counter: passkey.counter },
  }).catch(refused)
  if (!proof.verified) throw new PasskeyTrouble('not verified')
  return proof.authenticationInfo.newCounter
}

function expected(origin: string, challenge: string) {
  return { expectedOrigin: origin, expectedRPID: siteOf(origin), expectedChallenge: challenge, requireUserVerification: true }
}

/** Keys belong to a host name, whatever the port. */
function siteOf(origin: string): string {
  return new URL(origin).hostname
}

/** What the library then looks into. */
function answerIn(written: string): { readonly id: string } {
  let answer: unknown
  try {
    answer = JSON.parse(written)
  } catch (error) {
    throw new PasskeyTrouble('no answer', error)
  }
  if (answer === null || typeof answer !== 'object' || typeof (answer as { id?: unknown }).id !== 'string')
    throw new PasskeyTrouble('no answer')
  return answer as { readonly id: string }
}

function refused(error: unknown): never {
  throw new PasskeyTrouble(error instanceof Error ? error.message : String(error), error)
}
