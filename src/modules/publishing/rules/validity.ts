import type { IsoDay } from '../../../kernel/dates.ts'

export type Validity = 'coming' | 'current' | 'ended'

/** How something that is valid from–to (both included) stands to a day. */
export function validityOn(
  day: IsoDay,
  { validFrom, validTo }: { readonly validFrom: IsoDay | null; readonly validTo: IsoDay | null },
): Validity {
  if (validFrom !== null && validFrom > day) return 'coming'
  return validTo !== null && validTo < day ? 'ended' : 'current'
}
