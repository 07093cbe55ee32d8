import type { NoticePeriods } from './meeting-deadlines.ts'

/** What the committee has settled for itself; what it has not follows from its kind. */
export function noticePeriodsOf(
  ofKind: NoticePeriods | undefined,
  own:
    | { readonly submissionInDays: number | null; readonly dispatchInDays: number | null; readonly inWorkingDays?: boolean | undefined }
    | undefined,
): NoticePeriods {
  const counted = (days: number) => ({ days, ...(own?.inWorkingDays && { working: true }) })
  return {
    submission: own?.submissionInDays ? counted(own.submissionInDays) : ofKind?.submission,
    dispatch: own?.dispatchInDays ? counted(own.dispatchInDays) : ofKind?.dispatch,
  }
}
