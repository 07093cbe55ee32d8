import { type IsoDay, isIsoDay } from './dates.ts'

/** The day that a page is asked to show; today where none, or none that is a day, is asked for. */
export function dayAsked(written: string | undefined, today: IsoDay): IsoDay {
  const day = written?.trim() ?? ''
  return isIsoDay(day) ? day : today
}

/** Something that is yet to begin is shown as it begins, where no day is asked for. */
export function dayAskedOf({ validFrom }: { readonly validFrom: IsoDay | null }, written: string | undefined, today: IsoDay): IsoDay {
  return dayAsked(written, validFrom !== null && validFrom > today ? validFrom : today)
}

/** An address that keeps showing the day, where it is another than today. */
export function addressOn(address: string, day: IsoDay, today: IsoDay): string {
  if (day === today) return address
  const [path = '', anchor] = address.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}pr=${day}${anchor === undefined ? '' : `#${anchor}`}`
}
