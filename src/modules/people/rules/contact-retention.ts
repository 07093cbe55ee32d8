import type { Refusal } from '../../../kernel/refusal.ts'

export type RetentionRefusalCode = 'people/still-seated' | 'people/still-with-rights'

/** The last day of each seat and right that a person ever had; null while none is set. */
export interface Terms {
  readonly seats: readonly (string | null)[]
  readonly rights: readonly (string | null)[]
}

/**
 * Contact data and ways of signing in are kept as long as a seat or a right lasts or is to come, and no longer.
 * Databeskyttelsesforordningen, artikel 5, stk. 1, litra e: opbevaringsbegrænsning
 */
export function whyNotForget({ seats, rights }: Terms, day: string): Refusal<RetentionRefusalCode> | undefined {
  if (seats.some((last) => lasts(last, day))) return { code: 'people/still-seated' }
  if (rights.some((last) => lasts(last, day))) return { code: 'people/still-with-rights' }
  return undefined
}

/** Whether the machine forgets by itself: there was a seat or a right, and the last one has ended. Who never had any was only just written down. */
export function isToBeForgotten(terms: Terms, day: string): boolean {
  return terms.seats.length + terms.rights.length > 0 && whyNotForget(terms, day) === undefined
}

function lasts(last: string | null, day: string): boolean {
  return last === null || last >= day
}
