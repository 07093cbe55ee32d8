import type { IsoDay } from '../../../../kernel/dates.ts'

interface Handing {
  /** Danish day on which it was proposed. */
  readonly proposedOn: IsoDay
  /** Of the meeting that it is for; absent where the committee has none. */
  readonly submissionDueOn: IsoDay | undefined
  /** What comes by itself is never late. */
  readonly standing: boolean
}

/** Whether an item came after the last day on which items were to be handed in; the day itself is in time. */
export function isLateItem({ proposedOn, submissionDueOn, standing }: Handing): boolean {
  return !standing && submissionDueOn !== undefined && proposedOn > submissionDueOn
}
