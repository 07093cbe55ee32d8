import { daysAfter, type IsoDay } from '../../../../kernel/dates.ts'

/** What a mandate's last day means on another day; `ending` while there is still time to do something about it. */
export type MandateState = 'open' | 'running' | 'ending' | 'ended'

/** How long before its last day somebody is told. */
export const warnedDaysBefore = 90

export function mandateOn(day: IsoDay, mandateEndsOn: IsoDay | null): MandateState {
  if (mandateEndsOn === null) return 'open'
  if (mandateEndsOn < day) return 'ended'
  return mandateEndsOn <= daysAfter(day, warnedDaysBefore) ? 'ending' : 'running'
}
