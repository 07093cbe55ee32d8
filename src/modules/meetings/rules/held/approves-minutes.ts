import type { PointOutcome } from './held-form.ts'

interface Concluded {
  /** Which standing item it is, where it is one. */
  readonly standing: string | null
  readonly points: Iterable<PointOutcome>
}

/** Whether the minutes that wait for a meeting are approved when it concludes this item: not where it turned them down or put them off. */
export function approvesMinutes({ standing, points }: Concluded): boolean {
  return standing === 'approvalOfMinutes' && ![...points].some((outcome) => outcome === 'not-followed' || outcome === 'deferred')
}
