import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type BodyBasicsRefusalCode, whyNotDay, whyNotSpan } from './body-basics.ts'
import { type Belonging, type LeaveRefusalCode, whyNotLeave } from './why-not-leave.ts'

export type EndRefusalCode = 'committees/body-reason-missing' | 'committees/body-reason-too-long'

export interface WantedEnd {
  /** The last day. */
  readonly on: string
  readonly reason: string
  /** Whether what belongs to it ends on the same day. */
  readonly withThose: boolean
}

/**
 * @param body `validFrom` is absent while no paper has told when it began
 * @param belonging its committees, or those under it
 */
export function whyNotEnd(
  body: { readonly validFrom: string | null },
  belonging: readonly Belonging[],
  { on, reason, withThose }: WantedEnd,
): Refusal<BodyBasicsRefusalCode | EndRefusalCode | LeaveRefusalCode> | undefined {
  const wrong = whyNotDay(on, 'on') ?? whyNotSpan(body.validFrom ?? on, on)
  if (wrong) return { ...wrong, values: { ...wrong.values, field: 'on' } }
  if (reason.trim() === '') return { code: 'committees/body-reason-missing', values: { field: 'reason' } }
  if (reason.length > longestText.reason) return { code: 'committees/body-reason-too-long', values: { field: 'reason' } }
  return whyNotLeave(belonging, on, withThose)
}
