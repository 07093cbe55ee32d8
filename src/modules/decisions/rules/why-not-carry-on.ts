import type { Refusal } from '../../../kernel/refusal.ts'

export type CarryOnRefusalCode = 'decisions/committee-goes-on' | 'decisions/no-successor'

/** Only what a dissolved committee left is given to another, and only to the one that is said to carry on. */
export function whyNotCarryOn(
  { validTo, successor }: { readonly validTo: string | null; readonly successor: object | undefined },
  today: string,
): Refusal<CarryOnRefusalCode> | undefined {
  if (validTo === null || validTo >= today) return { code: 'decisions/committee-goes-on' }
  return successor ? undefined : { code: 'decisions/no-successor' }
}
