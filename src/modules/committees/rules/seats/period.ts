import type { IsoDay } from '../../../../kernel/dates.ts'

/** From a day up to a day, both included; open-ended where there is no last day. */
export interface Period {
  readonly validFrom: IsoDay
  readonly validTo: IsoDay | null
}

const never = '9999-12-31'

export function isOn({ validFrom, validTo }: Period, day: IsoDay): boolean {
  return validFrom <= day && day <= (validTo ?? never)
}

/** Whether something of a committee is so on a day: nobody sits in one that has ended, or is yet to begin. */
export function isOnIn(
  committee: { readonly validFrom: IsoDay | null; readonly validTo: IsoDay | null } | undefined,
  period: Period,
  day: IsoDay,
): boolean {
  return isOn(period, day) && (committee === undefined || isOn({ validFrom: committee.validFrom ?? day, validTo: committee.validTo }, day))
}

export function overlap(one: Period, other: Period): boolean {
  return one.validFrom <= (other.validTo ?? never) && other.validFrom <= (one.validTo ?? never)
}

/** Whether all of `inner` lies within `outer`. */
export function covers(outer: Period, inner: Period): boolean {
  return outer.validFrom <= inner.validFrom && (inner.validTo ?? never) <= (outer.validTo ?? never)
}

/** The earlier of two last days. */
export function earlierEnd(one: IsoDay | null, other: IsoDay | null): IsoDay | null {
  return (one ?? never) <= (other ?? never) ? one : other
}
