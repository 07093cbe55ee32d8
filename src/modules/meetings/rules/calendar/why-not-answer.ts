import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type AnswerCode =
  | 'meetings/answer-link-unknown'
  | 'meetings/answer-link-expired'
  | 'meetings/answer-cancelled'
  | 'meetings/answer-missing'
  | 'meetings/answer-too-long'

export const answers = ['accepted', 'declined'] as const
export type InvitationAnswer = (typeof answers)[number]

interface Instant {
  valueOf(): number
}

/** A link answers for one person and one meeting, as often as they change their mind, until the meeting's day is over. */
export function whyNotUseAnswerLink(link: { readonly expiresAt: Instant } | undefined, now: Instant): Refusal<AnswerCode> | undefined {
  if (!link) return { code: 'meetings/answer-link-unknown' }
  return link.expiresAt.valueOf() <= now.valueOf() ? { code: 'meetings/answer-link-expired' } : undefined
}

export function whyNotAnswer(
  meeting: { readonly state: string },
  { answer, remark }: { readonly answer: string | undefined; readonly remark: string | undefined },
): Refusal<AnswerCode> | undefined {
  if (meeting.state === 'cancelled') return { code: 'meetings/answer-cancelled' }
  if (!isAnswer(answer)) return { code: 'meetings/answer-missing', values: { field: 'svar' } }
  return remark && remark.length > longestText.reason ? { code: 'meetings/answer-too-long', values: { field: 'bemaerkning' } } : undefined
}

export function isAnswer(answer: string | undefined): answer is InvitationAnswer {
  return answers.some((known) => known === answer)
}
