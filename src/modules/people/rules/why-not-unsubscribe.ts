import type { Refusal } from '../../../kernel/refusal.ts'

export type UnsubscribeCode = 'people/unsubscribe-link-unknown'

/** @param personId whom the link belongs to, if anyone */
export function whyNotUnsubscribe(personId: string | undefined): Refusal<UnsubscribeCode> | undefined {
  return personId ? undefined : { code: 'people/unsubscribe-link-unknown' }
}
