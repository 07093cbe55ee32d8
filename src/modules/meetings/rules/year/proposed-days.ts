import { type IsoDay, weekdaysOfMonth } from '../../../../kernel/dates.ts'
import { isWorkingDay } from '../../../../kernel/working-days.ts'

/** How a committee meets: "the second Wednesday of May and November". */
export interface MeetingRhythm {
  /** 1 is January. */
  readonly months: readonly number[]
  /** 1 is Monday. */
  readonly weekday: number
  /** Which of the month's such days; 5 is the last. */
  readonly week: 1 | 2 | 3 | 4 | 5
}

/** The days of a rhythm over whole years; one on which authorities are closed moves a week, within the month if it can. */
export function proposedDays({ months, weekday, week }: MeetingRhythm, firstYear: number, years: number): IsoDay[] {
  const days: IsoDay[] = []
  for (let year = firstYear; year < firstYear + years; year++)
    for (const month of months.toSorted((a, b) => a - b)) days.push(proposedDay(year, month, weekday, week))
  return days
}

function proposedDay(year: number, month: number, weekday: number, week: number): IsoDay {
  const ofMonth = weekdaysOfMonth(year, month, weekday)
  const wanted = Math.min(week, ofMonth.length) - 1
  const nearestFirst = ofMonth.map((_, at) => at).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted) || b - a)
  return nearestFirst.map((at) => ofMonth[at]!).find(isWorkingDay) ?? ofMonth[wanted]!
}
