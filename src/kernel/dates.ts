import { Temporal } from 'temporal-polyfill'

/** "2026-11-22". */
export type IsoDay = string

const zone = 'Europe/Copenhagen'

/** The day it is in Denmark at an instant. */
export function danishDay(instant: Date): IsoDay {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone).toPlainDate().toString()
}

export function isIsoDay(value: string): boolean {
  // The database knows no year 0.
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || value.startsWith('0000')) return false
  try {
    Temporal.PlainDate.from(value, { overflow: 'reject' })
    return true
  } catch {
    return false
  }
}

/** "09:15" up to "23:59". */
export function isTimeOfDay(value: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
}

export function daysAfter(day: IsoDay, days: number): IsoDay {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

export function dayBefore(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}

export function dayAfter(day: IsoDay): IsoDay {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString()
}

/** Negative where the second comes first. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days
}

/** The instant at which Danish clocks show a time on a day. */
export function danishInstant(day: IsoDay, time: string): Date {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: { hour, minute } })
  return new Date(zoned.epochMilliseconds)
}

/** "9.15" and "9:15" as people write them, "09:15" as it is kept; nothing for an empty field, and what is no time as it was written. */
export function timeWritten(written: string | undefined): string | undefined {
  const said = written?.trim()
  if (!said) return undefined
  if (!/^\d/.test(said)) return said
  const [hours = '', minutes = '00'] = said.split(/[.:]/)
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** Every such day of a month, in order. @param weekday 1 is Monday @param month 1 is January */
export function weekdaysOfMonth(year: number, month: number, weekday: number): IsoDay[] {
  const first = Temporal.PlainDate.from({ year, month, day: 1 })
  const firstSuch = first.add({ days: (weekday - first.dayOfWeek + 7) % 7 })
  return [0, 1, 2, 3, 4].flatMap((weeks) => {
    const day = firstSuch.add({ weeks })
    return day.month === month ? [day.toString()] : []
  })
}
