import type { Refusal } from '../../../kernel/refusal.ts'

export type PasskeyRefusalCode = 'people/passkey-unknown' | 'people/passkey-refused' | 'people/passkey-name-missing'

const longestName = 60

/** A key that nobody has any more, or never had, lets nobody in. */
export function whyNotUsePasskey(passkey: object | undefined): Refusal<PasskeyRefusalCode> | undefined {
  return passkey === undefined ? { code: 'people/passkey-unknown' } : undefined
}

/** What the one who tried is told when an answer proved nothing: what to do, and nothing that would help an attacker. */
export const passkeyProvedNothing: Refusal<PasskeyRefusalCode> = { code: 'people/passkey-refused' }

/** The name by which its owner tells a key from their others. */
export function whyNotName(name: string): Refusal<PasskeyRefusalCode> | undefined {
  return name === '' ? { code: 'people/passkey-name-missing' } : undefined
}

export function passkeyName(written: string | undefined): string {
  return (written ?? '').replace(/\s+/g, ' ').trim().slice(0, longestName)
}
