import type { IsoDay } from '../../../../kernel/dates.ts'
import { daysBefore, workingDayAtOrBefore } from '../../../../kernel/working-days.ts'

/** How many days before a meeting its items are due, and its agenda goes out. */
export interface NoticePeriods {
  readonly submissionInDays: number
  readonly dispatchInDays: number
}

export interface MeetingDeadlines {
  readonly submissionOn: IsoDay
  readonly dispatchOn: IsoDay
}

/**
 * Counted backwards from the meeting's day; one that falls on a day when authorities are closed is the working day
 * before it, so that nobody gets less time than the committee has promised.
 */
export function meetingDeadlines(heldOn: IsoDay, { submissionInDays, dispatchInDays }: NoticePeriods): MeetingDeadlines {
  return {
    submissionOn: workingDayAtOrBefore(daysBefore(heldOn, submissionInDays)),
    dispatchOn: workingDayAtOrBefore(daysBefore(heldOn, dispatchInDays)),
  }
}
