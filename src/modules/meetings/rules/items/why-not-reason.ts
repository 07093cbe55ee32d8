import type { Refusal } from '../../../../kernel/refusal.ts'
import type { DraftStep } from './draft-steps.ts'

export type ReasonCode = 'meetings/item-reason-missing' | 'meetings/item-reason-too-long'

/** Whoever wrote an item is told why it does not go on as they thought. */
const stepsWithReason: readonly DraftStep[] = ['return', 'postpone', 'withdraw']

export function whyNotReason(step: DraftStep, reason: string | undefined, longest: number): Refusal<ReasonCode> | undefined {
  if (stepsWithReason.includes(step) && !reason?.trim())
    return { code: 'meetings/item-reason-missing', values: { field: `${step}-reason` } }
  return (reason?.length ?? 0) > longest
    ? { code: 'meetings/item-reason-too-long', values: { field: `${step}-reason`, most: longest } }
    : undefined
}
