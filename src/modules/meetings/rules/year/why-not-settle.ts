import type { Refusal } from '../../../../kernel/refusal.ts'

export interface WrittenPeriods {
  /** In days before the meeting; not set where the committee follows its kind. */
  readonly submissionInDays?: number | undefined
  readonly dispatchInDays?: number | undefined
  /** Both counted in working days, else in calendar days. */
  readonly inWorkingDays?: boolean | undefined
}

export type PeriodCode = 'meetings/period-wrong' | 'meetings/dispatch-before-submission'

const mostDays = 365

/** An agenda cannot go out before its items are in. */
export function whyNotSettle({ submissionInDays, dispatchInDays }: WrittenPeriods): Refusal<PeriodCode> | undefined {
  if (!isPeriod(submissionInDays)) return { code: 'meetings/period-wrong', values: { field: 'submission', most: mostDays } }
  if (!isPeriod(dispatchInDays)) return { code: 'meetings/period-wrong', values: { field: 'dispatch', most: mostDays } }
  if (submissionInDays !== undefined && dispatchInDays !== undefined && dispatchInDays > submissionInDays)
    return { code: 'meetings/dispatch-before-submission', values: { field: 'dispatch' } }
  return undefined
}

function isPeriod(days: number | undefined): boolean {
  return days === undefined || (Number.isInteger(days) && days >= 1 && days <= mostDays)
}
