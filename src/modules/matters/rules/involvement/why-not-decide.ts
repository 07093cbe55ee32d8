import { isIsoDay, type IsoDay } from '../../../../kernel/dates.ts'
import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../../documents/rules/personal-number.ts'

export type RoundRefusalCode =
  | 'matters/round-year'
  | 'matters/round-there-already'
  | 'matters/round-days'
  | 'matters/round-closed'
  | 'matters/round-unanswered'
  | 'matters/idea-missing'
  | 'matters/idea-too-long'
  | 'matters/idea-personal-number'
  | 'matters/idea-voice-missing'
  | 'matters/ideas-not-chosen'
  | 'matters/group-title-missing'
  | 'matters/group-decision-missing'
  | 'matters/group-reason-missing'

type Why = Refusal<RoundRefusalCode> | undefined

export const groupDecisions = ['taken-up', 'later', 'elsewhere', 'not-taken-up'] as const
export type GroupDecision = (typeof groupDecisions)[number]

/** One round a year, with days to answer in. */
export function whyNotOpenRound(
  { year, closesOn }: { readonly year: number; readonly closesOn: string },
  { today, exists }: { readonly today: IsoDay; readonly exists: boolean },
): Why {
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return { code: 'matters/round-year', values: { field: 'year' } }
  if (exists) return { code: 'matters/round-there-already', values: { field: 'year', year } }
  if (!isIsoDay(closesOn) || closesOn < today) return { code: 'matters/round-days', values: { field: 'closes-on' } }
  return undefined
}

export function whyNotRaiseIdea(text: string, round: { readonly closed: boolean }, field: string): Why {
  if (round.closed) return { code: 'matters/round-closed', values: { field } }
  if (text.trim() === '') return { code: 'matters/idea-missing', values: { field } }
  if (text.length > longestText.reason)
    return { code: 'matters/idea-too-long', values: { field, most: longestText.reason, over: text.length - longestText.reason } }
  return findPersonalNumbers(text).length > 0 ? { code: 'matters/idea-personal-number', values: { field } } : undefined
}

export function whyNotSpeak(found: boolean): Why {
  return found ? undefined : { code: 'matters/idea-voice-missing', values: { field: 'voice' } }
}

export function whyNotGroup(title: string, ideas: readonly string[]): Why {
  if (ideas.length === 0) return { code: 'matters/ideas-not-chosen', values: { field: 'idea' } }
  return title.trim() === '' ? { code: 'matters/group-title-missing', values: { field: 'title' } } : undefined
}

/** What is decided of a group is said to everyone who raised something in it, so it has a reason. */
export function whyNotDecide(decision: GroupDecision | undefined, reason: string, id: string): Why {
  if (decision === undefined) return { code: 'matters/group-decision-missing', values: { field: `decision-${id}` } }
  if (reason.trim() === '') return { code: 'matters/group-reason-missing', values: { field: `reason-${id}` } }
  return whyNotRaiseIdea(reason, { closed: false }, `reason-${id}`)
}

/** Nothing closes without an answer. */
export function whyNotCloseRound(ideas: readonly { readonly answer: string | null }[]): Why {
  const unanswered = ideas.filter(({ answer }) => answer === null).length
  return unanswered > 0 ? { code: 'matters/round-unanswered', values: { unanswered } } : undefined
}
