import { dayAfter, type IsoDay } from '../../../../kernel/dates.ts'
import { workingDayAtOrAfter } from '../../../../kernel/working-days.ts'

/**
 * How many working days there are at least, by kind of committee, before silence may be taken for consent; also the time
 * proposed. No source says how many: politicians get two weeks, as they ask others first, those who meet for work one.
 */
const workingDaysOfSilence: Readonly<Record<string, number>> = {
  'cluster-political': 10,
  'health-council': 10,
  'municipal-committee': 5,
  'cluster-professional': 5,
  'focus-group': 3,
  'working-group': 3,
}
const otherwise = 5

/** How long comments are asked for at least; shorter is no asking. */
const workingDaysForComments = 2

export function silenceInWorkingDays(committeeKind: string): number {
  return workingDaysOfSilence[committeeKind] ?? otherwise
}

/** The first day on which silence may be taken for consent. */
export function earliestSilence(committeeKind: string, today: IsoDay): IsoDay {
  return workingDaysAfter(today, silenceInWorkingDays(committeeKind))
}

/** The first day on which comments may be due. */
export function earliestCommentDeadline(today: IsoDay): IsoDay {
  return workingDaysAfter(today, workingDaysForComments)
}

function workingDaysAfter(day: IsoDay, days: number): IsoDay {
  let date = day
  for (let left = days; left > 0; left--) date = workingDayAtOrAfter(dayAfter(date))
  return date
}
