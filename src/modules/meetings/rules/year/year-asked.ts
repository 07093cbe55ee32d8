import type { IsoDay } from '../../../../kernel/dates.ts'

/** The year in an address, or this year where it says none that anyone could mean. */
export function yearAsked(written: string | undefined, today: IsoDay): number {
  return written !== undefined && /^(19|20|21)\d\d$/.test(written) ? Number(written) : Number(today.slice(0, 4))
}
