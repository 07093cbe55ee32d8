import type { Refusal } from '../../../kernel/refusal.ts'

/** How it went at the identity provider. */
export type ProviderTrouble = 'provider-down' | 'answer-refused' | 'cancelled' | 'no-request'

export type SignInRefusalCode =
  | 'people/provider-down'
  | 'people/answer-refused'
  | 'people/sign-in-cancelled'
  | 'people/sign-in-expired'
  | 'people/not-invited'

const codes: Readonly<Record<ProviderTrouble, SignInRefusalCode>> = {
  'provider-down': 'people/provider-down',
  'answer-refused': 'people/answer-refused',
  cancelled: 'people/sign-in-cancelled',
  'no-request': 'people/sign-in-expired',
}

/** What the one who signs in is told: what to do, and nothing that would help an attacker. */
export function whyNotAnswered(trouble: ProviderTrouble): Refusal<SignInRefusalCode> {
  return { code: codes[trouble] }
}

/** Being known elsewhere is not enough: a person is tied to an account by invitation, never by name. */
export function whyNotSignIn(ownerId: string | undefined): Refusal<SignInRefusalCode> | undefined {
  return ownerId === undefined ? { code: 'people/not-invited' } : undefined
}
