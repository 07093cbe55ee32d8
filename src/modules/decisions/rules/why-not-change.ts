import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'
import { isReportedState } from './follow-up-states.ts'

export type ChangeRefusalCode =
  | 'decisions/changed-meanwhile'
  | 'decisions/not-a-proposal'
  | 'decisions/still-a-proposal'
  | 'decisions/party-unknown'
  | 'decisions/person-unknown'
  | 'decisions/focus-unknown'
  | 'decisions/state-unknown'
  | 'decisions/report-missing'
  | 'decisions/report-personal-number'
  | 'decisions/reason-missing'
  | 'decisions/reason-too-long'

/** A form was made from what stood then; what somebody has changed since is not written over unseen. */
export function whyNotOverwrite(revisionSeen: number, revision: number): Refusal<ChangeRefusalCode> | undefined {
  return revisionSeen === revision ? undefined : { code: 'decisions/changed-meanwhile' }
}

/** A proposal is judged once; what is confirmed is changed by a report. */
export function whyNotJudge(state: string): Refusal<ChangeRefusalCode> | undefined {
  return state === 'proposed' || state === 'rejected' ? undefined : { code: 'decisions/not-a-proposal' }
}

export function whyNotRework(state: string): Refusal<ChangeRefusalCode> | undefined {
  return state === 'proposed' || state === 'rejected' ? { code: 'decisions/still-a-proposal' } : undefined
}

/** What was chosen from a list and is none of it. */
export function whyNotChosen(unknown: 'party' | 'person' | 'focus'): Refusal<ChangeRefusalCode> {
  const codes = { party: 'decisions/party-unknown', person: 'decisions/person-unknown', focus: 'decisions/focus-unknown' } as const
  return { code: codes[unknown] }
}

/** For dropping, rejecting and postponing: what a person decides against, they say why. */
export function whyNotReason(reason: string): Refusal<ChangeRefusalCode> | undefined {
  if (reason.trim() === '') return { code: 'decisions/reason-missing' }
  return reason.length > longestText.reason ? { code: 'decisions/reason-too-long', values: { most: longestText.reason } } : undefined
}

/** A report says how it stands and what happened; who drops something says why. */
export function whyNotReport(state: string, text: string): Refusal<ChangeRefusalCode> | undefined {
  if (!isReportedState(state)) return { code: 'decisions/state-unknown' }
  if (findPersonalNumbers(text).length > 0) return { code: 'decisions/report-personal-number' }
  if (state === 'dropped') return whyNotReason(text)
  if (text.trim() === '') return { code: 'decisions/report-missing' }
  return text.length > longestText.reason ? { code: 'decisions/reason-too-long', values: { most: longestText.reason } } : undefined
}
