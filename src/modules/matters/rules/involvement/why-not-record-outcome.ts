import { isIsoDay, type IsoDay } from '../../../../kernel/dates.ts'
import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../../documents/rules/personal-number.ts'
import type { InvolvementState } from './revised-involvements.ts'

export type OutcomeRefusalCode =
  | 'matters/committee-not-asked'
  | 'matters/committee-to-ask-missing'
  | 'matters/committee-asked-already'
  | 'matters/outcome-missing'
  | 'matters/outcome-day'
  | 'matters/wish-too-long'
  | 'matters/wish-personal-number'
  | 'matters/wish-answer-missing'

type Why = Refusal<OutcomeRefusalCode> | undefined

export const outcomes = ['noted', 'supported', 'supported-with-remarks', 'not-supported', 'no-decision'] as const
export type Outcome = (typeof outcomes)[number]

export interface OutcomeWritten {
  readonly treatedOn: string
  readonly outcome: Outcome | undefined
  /** What it is remembered by in the committee's own minutes. */
  readonly remark: string
  /** To the cluster, which owes an answer. */
  readonly wish: string
}

/** Only a committee that was asked has an answer; one that was asked too late is asked first. */
export function whyNotRecordOutcome(state: InvolvementState | undefined, written: OutcomeWritten, today: IsoDay): Why {
  if (state !== 'asked' && state !== 'treated') return { code: 'matters/committee-not-asked' }
  if (!isIsoDay(written.treatedOn) || written.treatedOn > today) return { code: 'matters/outcome-day', values: { field: 'treated-on' } }
  if (written.outcome === undefined) return { code: 'matters/outcome-missing', values: { field: 'outcome' } }
  return whyNotWish(written.remark, 'remark') ?? whyNotWish(written.wish, 'wish')
}

/** A wish or remark: not too long, and never with a CPR number. */
function whyNotWish(text: string, field: string): Why {
  if (text.length > longestText.reason)
    return { code: 'matters/wish-too-long', values: { field, most: longestText.reason, over: text.length - longestText.reason } }
  return findPersonalNumbers(text).length > 0 ? { code: 'matters/wish-personal-number', values: { field } } : undefined
}

export function whyNotAnswerWish(answer: string, field: string): Why {
  if (answer.trim() === '') return { code: 'matters/wish-answer-missing', values: { field } }
  return whyNotWish(answer, field)
}

export function whyNotAsk(committeeId: string | undefined, asked: readonly { readonly committeeId: string }[]): Why {
  if (committeeId === undefined) return { code: 'matters/committee-to-ask-missing', values: { field: 'committee' } }
  return asked.some((one) => one.committeeId === committeeId)
    ? { code: 'matters/committee-asked-already', values: { field: 'committee' } }
    : undefined
}
