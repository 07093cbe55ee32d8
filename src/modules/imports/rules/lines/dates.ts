import { monthOf } from '../lexicon/months.ts'
import { hasDigit } from '../white-space.ts'

/** A day as it stands in a text; `year` is missing where the text leaves it out. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly day: number
  readonly month: number
  readonly year?: number
}

const named =
  /(?<![\d.,/:-])(\d{1,2})(?:\.\s?|\s|-)(januar|jan|februar|feb|marts|mar|april|apr|maj|juni|jun|juli|jul|august|aug|september|sept|sep|oktober|okt|november|nov|december|dec)(?![a-zæøåA-ZÆØÅ])\.?(?:[\s-]{1,2}((?:19|20)\d\d)(?![\d-]))?/gi
const numbered =
  /(?<![\d.,/:\-A-Za-z])(?:((?:19|20)\d\d)-(\d{2})-(\d{2})(?![\d-])|(\d{1,2})([-./])(\d{1,2})(?:[-./]|\s|-\s)((?:19|20)\d\d|\d{2})(?![\d:%]|[-./]\d|-[A-ZÆØÅ]|\s?(?:kr|mio|%)))/g

const stopBehind = /[.\s]+$/

/** In the order of the text; impossible days are left out. */
export function findDates(text: string): FoundDate[] {
  const dates: FoundDate[] = []
  if (!hasDigit(text)) return dates
  named.lastIndex = numbered.lastIndex = 0
  for (let match = named.exec(text); match; match = named.exec(text)) {
    const month = monthOf(match[2]!)
    if (month)
      push(dates, match.index, match[0].replace(stopBehind, '').length, Number(match[1]), month, match[3] ? Number(match[3]) : undefined)
  }
  for (let match = numbered.exec(text); match; match = numbered.exec(text)) {
    if (match[1]) push(dates, match.index, match[0].length, Number(match[3]), Number(match[2]), Number(match[1]))
    else {
      const year = Number(match[7])
      push(dates, match.index, match[0].length, Number(match[4]), Number(match[6]), year < 100 ? 2000 + year : year)
    }
  }
  return dates.length > 1 ? dates.sort((one, other) => one.start - other.start) : dates
}

function push(dates: FoundDate[], start: number, length: number, day: number, month: number, year: number | undefined): void {
  if (!isDay(day, month, year ?? 2024)) return
  dates.push({ start, end: start + length, day, month, year })
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

export function isDay(day: number, month: number, year: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= (month === 2 && !leap ? 28 : longestMonths[month - 1]!)
}

export function isoDay(date: FoundDate, year = date.year): string | undefined {
  if (year === undefined || !isDay(date.day, date.month, year)) return undefined
  return `${year}-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`
}

/** The year that brings a day without one nearest to another day: papers leave out the year they are written in. */
export function nearestYear(date: FoundDate, near: string): number {
  const year = Number(near.slice(0, 4))
  const days = (Number(near.slice(5, 7)) - date.month) * 30 + Number(near.slice(8, 10)) - date.day
  return days > 183 ? year + 1 : days < -183 ? year - 1 : year
}

/**
 * Days in a line of the source. A list number may be the day ("26." before "april 2023"): such a day begins where the
 * line does.
 */
export function findDatesInLine(line: { readonly text: string; readonly marker?: string }): FoundDate[] {
  const day = /^\d{1,2}\.$/.test(line.marker ?? '') && /^\p{Ll}{3,9}\.?(?:\s|$)/u.test(line.text) ? `${line.marker} ` : ''
  if (!day) return findDates(line.text)
  return findDates(day + line.text).map((date) => ({
    ...date,
    start: Math.max(0, date.start - day.length),
    end: Math.max(0, date.end - day.length),
  }))
}
