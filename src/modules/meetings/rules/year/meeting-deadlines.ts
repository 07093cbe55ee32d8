import type { IsoDay } from '../../../../kernel/dates.ts'
import { daysBefore, workingDayAtOrBefore, workingDaysBefore } from '../../../../kernel/working-days.ts'

/** Time before a meeting; in working days where that is said, else in calendar days. */
interface Notice {
  readonly days: number
  readonly working?: boolean
}

/** How long before a meeting its items are due, and its agenda goes out; either may not be settled. */
export interface NoticePeriods {
  readonly submission?: Notice | undefined
  readonly dispatch?: Notice | undefined
}

export const deadlineKinds = ['submission', 'dispatch'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

export interface PlannedDeadline {
  readonly kind: DeadlineKind
  readonly dueOn: IsoDay
}

/**
 * Counted backwards from the meeting's day; one that falls on a day when authorities are closed is the working day
 * before it, so that nobody gets less time than the committee has promised.
 */
export function meetingDeadlines(heldOn: IsoDay, periods: NoticePeriods): PlannedDeadline[] {
  return deadlineKinds.flatMap((kind) => {
    const notice = periods[kind]
    return notice ? [{ kind, dueOn: dayOf(heldOn, notice) }] : []
  })
}

function dayOf(heldOn: IsoDay, { days, working }: Notice): IsoDay {
  return working ? workingDaysBefore(heldOn, days) : workingDayAtOrBefore(daysBefore(heldOn, days))
}
