import type { Refusal } from '../../../kernel/refusal.ts'

export type EscalationRefusalCode = 'decisions/escalation-days-wrong'

/** After how many whole days over its date a follow-up goes to the chairs. */
export function whyNotEscalateAfter(days: number): Refusal<EscalationRefusalCode> | undefined {
  return Number.isInteger(days) && days >= 1 && days <= 365 ? undefined : { code: 'decisions/escalation-days-wrong' }
}
