import { calendarFrom, type CalendarMeeting } from './calendar-in-address.ts'
import type { MeetingRhythm } from './proposed-days.ts'
import { timeWritten } from '../../../../kernel/dates.ts'

export interface PlanChoices {
  readonly firstYear: number
  readonly years: number
  /** Those for which at least one month was chosen. */
  readonly rhythms: readonly CommitteeRhythm[]
  /** What a calendar from elsewhere has. */
  readonly listed: readonly CalendarMeeting[]
}

export interface CommitteeRhythm extends MeetingRhythm {
  /** Of the committee. */
  readonly slug: string
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place?: string | undefined
}

/** What was chosen in the address of a plan; each committee's fields bear its slug: `5.politisk=on`, `ugedag.politisk=3`. */
export function planChoices(query: Readonly<Record<string, string | undefined>>, slugs: readonly string[], thisYear: number): PlanChoices {
  const firstYear = numberIn(query['aar'], thisYear, thisYear + 5) ?? thisYear + 1
  return {
    firstYear,
    years: numberIn(query['antal'], 1, 3) ?? 2,
    listed: calendarFrom(query['kalender'], slugs),
    rhythms: slugs.flatMap((slug): CommitteeRhythm[] => {
      const months = everyMonth.filter((month) => query[`${month}.${slug}`] !== undefined)
      if (months.length === 0) return []
      return [
        {
          slug,
          months,
          weekday: numberIn(query[`ugedag.${slug}`], 1, 5) ?? 3,
          week: (numberIn(query[`uge.${slug}`], 1, 5) ?? 2) as CommitteeRhythm['week'],
          startsAt: timeWritten(query[`fra.${slug}`]),
          endsAt: timeWritten(query[`til.${slug}`]),
          place: query[`sted.${slug}`]?.trim() || undefined,
        },
      ]
    }),
  }
}

export const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const

function numberIn(written: string | undefined, least: number, most: number): number | undefined {
  const number = Number(written)
  return written?.trim() && Number.isInteger(number) && number >= least && number <= most ? number : undefined
}
