import Holidays from 'date-holidays'
import { Temporal } from 'temporal-polyfill'
import type { IsoDay } from './dates.ts'

/** Days on which Danish authorities are closed although the calendar of public holidays does not name them. */
const closedDays: ReadonlySet<string> = new Set(['06-05', '12-24', '12-31'])

const calendar = new Holidays('DK', { types: ['public'] })
const publicHolidays = new Map<number, ReadonlyMap<IsoDay, string>>()

/** Monday to Friday, no public holiday (Store bededag until 2023), not 5 June, 24 or 31 December. */
export function isWorkingDay(day: IsoDay): boolean {
  return Temporal.PlainDate.from(day).dayOfWeek <= 5 && !closedDays.has(day.slice(5)) && !holidaysOf(Number(day.slice(0, 4))).has(day)
}

/** The holiday's Danish name, where the day is one. */
export function holidayOn(day: IsoDay): string | undefined {
  return holidaysOf(Number(day.slice(0, 4))).get(day)
}

/** The day itself where it is a working day, else the nearest before it. */
export function workingDayAtOrBefore(day: IsoDay): IsoDay {
  let date = Temporal.PlainDate.from(day)
  while (!isWorkingDay(date.toString())) date = date.subtract({ days: 1 })
  return date.toString()
}

/** The day itself where it is a working day, else the nearest after it. */
export function workingDayAtOrAfter(day: IsoDay): IsoDay {
  let date = Temporal.PlainDate.from(day)
  while (!isWorkingDay(date.toString())) date = date.add({ days: 1 })
  return date.toString()
}

/** So many working days before a day, which itself does not count. */
export function workingDaysBefore(day: IsoDay, days: number): IsoDay {
  let date = day
  for (let left = days; left > 0; left--) date = workingDayAtOrBefore(daysBefore(date, 1))
  return date
}

export function daysBefore(day: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}

/** Negative when the second day is the earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'days' }).days
}

function holidaysOf(year: number): ReadonlyMap<IsoDay, string> {
  let found = publicHolidays.get(year)
  if (!found) {
    found = new Map(calendar.getHolidays(year, 'da').map(({ date, name }) => [date.slice(0, 10), name]))
    publicHolidays.set(year, found)
  }
  return found
}
