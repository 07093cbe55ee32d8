import type { NoticePeriods } from './meeting-deadlines.ts'

/** What the committee has settled for itself; what it has not follows from its kind. */
export function noticePeriodsOf(
  ofKind: NoticePeriods | undefined,
  own: { readonly submissionInDays: number | null; readonly dispatchInDays: number | null } | undefined,
): NoticePeriods {
  return {
    submission: own?.submissionInDays ? { days: own.submissionInDays } : ofKind?.submission,
    dispatch: own?.dispatchInDays ? { days: own.dispatchInDays } : ofKind?.dispatch,
  }
}
