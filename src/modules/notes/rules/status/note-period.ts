import { daysAfter, type IsoDay, isIsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type NotePeriodRefusalCode =
  | 'notes/no-meeting-day'
  | 'notes/meeting-day-past'
  | 'notes/no-earlier-meeting'
  | 'notes/since-not-before'
  | 'notes/until-not-after'

export interface PeriodAsked {
  /** As written. */
  readonly meetingOn: string
  readonly sinceOn: string
  readonly untilOn: string
  /** Whether it is to be made although the meeting has been. */
  readonly afterwards: boolean
}

export interface NotePeriod {
  readonly meetingOn: IsoDay
  readonly sinceOn: IsoDay
  readonly untilOn: IsoDay
}

/** Where the record knows of no next meeting. */
const daysAhead = 60

/** From the recipient's last meeting before this one to its first after, unless days were chosen. @param meetings days of the recipient's own */
export function notePeriod(
  asked: PeriodAsked,
  meetings: readonly IsoDay[],
  today: IsoDay,
): NotePeriod | { readonly refusal: Refusal<NotePeriodRefusalCode> } {
  const { meetingOn } = asked
  if (!isIsoDay(meetingOn)) return { refusal: { code: 'notes/no-meeting-day', values: { field: 'meeting' } } }
  const next = meetings.filter((day) => day >= today).toSorted()[0]
  if (meetingOn < today && !asked.afterwards)
    return { refusal: { code: 'notes/meeting-day-past', values: { field: 'meeting', day: meetingOn, ...(next && { next }) } } }
  const before = meetings
    .filter((day) => day < meetingOn)
    .toSorted()
    .at(-1)
  const sinceOn = asked.sinceOn || before
  if (!sinceOn || !isIsoDay(sinceOn)) return { refusal: { code: 'notes/no-earlier-meeting', values: { field: 'since' } } }
  if (sinceOn >= meetingOn) return { refusal: { code: 'notes/since-not-before', values: { field: 'since' } } }
  const after = meetings.filter((day) => day > meetingOn).toSorted()[0]
  const untilOn = asked.untilOn || after || daysAfter(meetingOn, daysAhead)
  if (!isIsoDay(untilOn) || untilOn < meetingOn) return { refusal: { code: 'notes/until-not-after', values: { field: 'until' } } }
  return { meetingOn, sinceOn, untilOn }
}
