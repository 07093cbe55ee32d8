import type { IsoDay } from '../../../kernel/dates.ts'
import type { Refusal } from '../../../kernel/refusal.ts'

export type AddFollowUpRefusalCode = 'publishing/meeting-not-held'

/** Nothing is agreed at a meeting that is still to come. */
export function whyNotAddFollowUp(heldOn: IsoDay, today: IsoDay): Refusal<AddFollowUpRefusalCode> | undefined {
  return heldOn > today ? { code: 'publishing/meeting-not-held', values: { meeting: heldOn } } : undefined
}
