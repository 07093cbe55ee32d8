import type { Refusal } from '../../../../kernel/refusal.ts'
import { type BodyBasicsRefusalCode, whyNotDay, whyNotSpan } from './body-basics.ts'

export type EndRefusalCode = 'committees/body-reason-missing' | 'committees/body-outlasted'

export interface WantedEnd {
  /** The last day. */
  readonly on: string
  readonly reason: string
  /** Whether what belongs to it ends on the same day. */
  readonly withThose: boolean
}

interface Outlasting {
  readonly name: string
  readonly validTo: string | null
}

/**
 * @param body `validFrom` is absent while no paper has told when it began
 * @param belonging its committees, or those under it
 */
export function whyNotEnd(
  body: { readonly validFrom: string | null },
  belonging: readonly Outlasting[],
  { on, reason, withThose }: WantedEnd,
): Refusal<BodyBasicsRefusalCode | EndRefusalCode> | undefined {
  const wrong = whyNotDay(on, 'on') ?? whyNotSpan(body.validFrom ?? on, on)
  if (wrong) return { ...wrong, values: { ...wrong.values, field: 'on' } }
  if (reason.trim() === '') return { code: 'committees/body-reason-missing', values: { field: 'reason' } }
  const longer = outlasting(belonging, on)
  if (longer.length === 0 || withThose) return undefined
  const names = longer.map(({ name }) => name).join(', ')
  return { code: 'committees/body-outlasted', values: { field: 'withThose', names, number: longer.length, on } }
}

/** Those that would live on after the day. */
export function outlasting<Body extends Outlasting>(belonging: readonly Body[], on: string): Body[] {
  return belonging.filter(({ validTo }) => validTo === null || validTo > on)
}
