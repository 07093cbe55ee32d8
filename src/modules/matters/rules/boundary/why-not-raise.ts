import { isIsoDay } from '../../../../kernel/dates.ts'
import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../../documents/rules/personal-number.ts'
import { type EscalationLevel, levelsAbove, type QuestionState } from './question-life.ts'

export type BoundaryRefusalCode =
  | 'matters/question-title-missing'
  | 'matters/question-missing'
  | 'matters/question-too-long'
  | 'matters/question-personal-number'
  | 'matters/question-partnership-missing'
  | 'matters/question-changed-meanwhile'
  | 'matters/position-missing'
  | 'matters/interim-missing'
  | 'matters/interim-day'
  | 'matters/escalation-not-up'
  | 'matters/letter-missing'
  | 'matters/answer-missing'

type Why = Refusal<BoundaryRefusalCode> | undefined

/** Words that others read: not too long, and never with a CPR number, as there are no patients in the record. */
export function whyNotWrite(written: Readonly<Record<string, string>>): Why {
  for (const [field, text] of Object.entries(written)) {
    if (text.length > longestText.note) return { code: 'matters/question-too-long', values: { field, most: longestText.note } }
    if (findPersonalNumbers(text).length > 0) return { code: 'matters/question-personal-number', values: { field } }
  }
  return undefined
}

export interface QuestionWritten {
  readonly title: string
  readonly question: string
  /** Which citizens it is about, as groups. */
  readonly groups: string
  /** Without data about anybody. */
  readonly example: string
}

export function whyNotRaise({ title, question, groups, example }: QuestionWritten, partnershipId: string | undefined): Why {
  if (title.trim() === '') return { code: 'matters/question-title-missing', values: { field: 'title' } }
  if (question.trim() === '') return { code: 'matters/question-missing', values: { field: 'question' } }
  if (partnershipId === undefined) return { code: 'matters/question-partnership-missing', values: { field: 'partnership' } }
  return whyNotWrite({ title, question, groups, example })
}

export function whyNotOverwriteQuestion(was: number, stands: number): Why {
  return was === stands ? undefined : { code: 'matters/question-changed-meanwhile' }
}

export function whyNotState(position: string): Why {
  return position.trim() === '' ? { code: 'matters/position-missing', values: { field: 'position' } } : whyNotWrite({ position })
}

export function whyNotArrange({ text, from, to }: { readonly text: string; readonly from: string; readonly to: string }): Why {
  if (text.trim() === '') return { code: 'matters/interim-missing', values: { field: 'text' } }
  if (!isIsoDay(from)) return { code: 'matters/interim-day', values: { field: 'from' } }
  if (to !== '' && (!isIsoDay(to) || to < from)) return { code: 'matters/interim-day', values: { field: 'to' } }
  return whyNotWrite({ text })
}

export function whyNotEscalate(state: QuestionState, to: EscalationLevel | undefined, letter: string): Why {
  if (to === undefined || !levelsAbove(state).includes(to)) return { code: 'matters/escalation-not-up', values: { field: 'to' } }
  if (letter.trim() === '') return { code: 'matters/letter-missing', values: { field: 'letter' } }
  return whyNotWrite({ letter })
}

export function whyNotAnswer({ answer, effect }: { readonly answer: string; readonly effect: string }): Why {
  if (answer.trim() === '') return { code: 'matters/answer-missing', values: { field: 'answer' } }
  return whyNotWrite({ answer, effect })
}
