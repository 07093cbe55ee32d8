import type { Language } from '../kernel/language.ts'
import { textsIn } from './texts-in.ts'

/** "26. april 2023", "26 April 2023". Days are ISO, "2023-04-26". */
export function formatDay(day: string, language: Language): string {
  const { year, month, date } = partsOf(day)
  return textsIn(language).dates.day(date, textsIn(language).dates.months[month] ?? '', year)
}

/** "onsdag den 26. april 2023", "Wednesday 26 April 2023". */
export function formatDayWithWeekday(day: string, language: Language): string {
  const { weekdays, withWeekday } = textsIn(language).dates
  return withWeekday(weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? '', formatDay(day, language))
}

/** "apr.", "maj"; "Apr", "May". */
export function shortMonth(day: string, language: Language): string {
  const name = textsIn(language).dates.months[partsOf(day).month] ?? ''
  if (language === 'en') return name.slice(0, 3)
  return name.length <= 4 ? name : `${name.slice(0, 3)}.`
}

/** "april", "April". */
export function monthName(day: string, language: Language): string {
  return textsIn(language).dates.months[partsOf(day).month] ?? ''
}

/** "9.15" from "09:15". */
export function formatTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours)}.${minutes}`
}

export interface MeetingTime {
  /** ISO day. */
  readonly date: string
  /** "HH:MM", Europe/Copenhagen. */
  readonly start?: string
  readonly end?: string
}

/** "26. april 2023 kl. 9.15–11.15", "26 April 2023, 9.15–11.15". */
export function formatMeetingTime({ date, start, end }: MeetingTime, language: Language, { weekday = false } = {}): string {
  const day = weekday ? formatDayWithWeekday(date, language) : formatDay(date, language)
  if (!start) return day
  const hours = end ? `${formatTime(start)}–${formatTime(end)}` : formatTime(start)
  return textsIn(language).dates.at(day, hours)
}

const copenhagen = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' })

/** The wall clock in Copenhagen at an instant. */
export function inCopenhagen(instant: Date | string): { readonly day: string; readonly time: string } {
  const [day = '', time = ''] = copenhagen.format(new Date(instant)).split(' ')
  return { day, time }
}

/** "26. april 2023 kl. 9.15" of an instant. */
export function formatInstant(instant: Date | string, language: Language): string {
  const { day, time } = inCopenhagen(instant)
  return formatMeetingTime({ date: day, start: time }, language)
}

function partsOf(day: string): { readonly year: string; readonly month: number; readonly date: number } {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return { year, month: Number(month) - 1, date: Number(date) }
}
