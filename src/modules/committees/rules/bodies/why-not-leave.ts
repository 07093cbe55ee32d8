import type { Refusal } from '../../../../kernel/refusal.ts'

export type LeaveRefusalCode = 'committees/body-outlasted' | 'committees/body-begins-afterwards'

/** What belongs to a body that ends: a partnership's committee, or one under a committee. */
export interface Belonging {
  readonly name: string
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** @param withThose whether what belongs to it ends on the same day */
export function whyNotLeave(belonging: readonly Belonging[], on: string, withThose: boolean): Refusal<LeaveRefusalCode> | undefined {
  const longer = outlasting(belonging, on)
  const later = longer.filter(({ validFrom }) => validFrom !== null && validFrom > on)
  const names = (of: readonly Belonging[]): string => of.map(({ name }) => name).join(', ')
  if (later.length > 0) return { code: 'committees/body-begins-afterwards', values: { field: 'on', names: names(later), on } }
  if (longer.length === 0 || withThose) return undefined
  return { code: 'committees/body-outlasted', values: { field: 'withThose', names: names(longer), number: longer.length, on } }
}

/** Those that would live on after the day. */
export function outlasting<Body extends { readonly validTo: string | null }>(belonging: readonly Body[], on: string): Body[] {
  return belonging.filter(({ validTo }) => validTo === null || validTo > on)
}
