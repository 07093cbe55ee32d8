import type { Refusal } from '../../../kernel/refusal.ts'

/** Long enough that a mayor on holiday finds the mail in time; the next reminder brings another. */
export const answerLinkLifetimeInDays = 30

export type AnswerRefusalCode =
  | 'decisions/answer-unknown'
  | 'decisions/answer-used'
  | 'decisions/answer-expired'
  | 'decisions/answer-closed'

export interface AnswerLink {
  readonly open: boolean
  readonly expiresAt: Date
  readonly usedAt: Date | null
}

/** A link is good once and for a while; what is closed is answered by who is signed in. */
export function whyNotAnswer(link: AnswerLink | undefined, now: Date): Refusal<AnswerRefusalCode> | undefined {
  if (!link) return { code: 'decisions/answer-unknown' }
  if (link.usedAt !== null) return { code: 'decisions/answer-used' }
  if (link.expiresAt <= now) return { code: 'decisions/answer-expired' }
  return link.open ? undefined : { code: 'decisions/answer-closed' }
}
