import { isIsoDay } from '../../../kernel/dates.ts'
import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { findPersonalNumbers } from '../../documents/rules/personal-number.ts'

export interface WantedFollowUp {
  readonly text: string
  readonly organisationId?: string | null | undefined
  readonly personId?: string | null | undefined
  readonly dueOn?: string | null | undefined
  /** Of the meeting that it comes from. */
  readonly sourceOn?: string | null | undefined
}

/** Where a committee stands: its last day, and who carries on. */
export interface CommitteeLine {
  readonly validTo: string | null
  readonly successor?: { readonly name: string } | undefined
}

export type OpenRefusalCode =
  | 'decisions/text-missing'
  | 'decisions/text-too-long'
  | 'decisions/text-personal-number'
  | 'decisions/party-missing'
  | 'decisions/due-day-wrong'
  | 'decisions/due-before-meeting'
  | 'decisions/committee-dissolved'
  | 'decisions/committee-dissolved-succeeded'

/** Whether what is missing is who shall do it, rather than what or when. */
export function lacksParty(refusal: Refusal | undefined): boolean {
  return refusal?.code === ('decisions/party-missing' satisfies OpenRefusalCode)
}

/** A commitment is somebody's, to be done after it was agreed, and followed by a committee that still meets. */
export function whyNotOpen(wanted: WantedFollowUp, committee: CommitteeLine, today: string): Refusal<OpenRefusalCode> | undefined {
  const { text, organisationId, personId, dueOn, sourceOn } = wanted
  if (text.trim() === '') return { code: 'decisions/text-missing' }
  if (text.length > longestText.reason) return { code: 'decisions/text-too-long', values: { most: longestText.reason } }
  if (findPersonalNumbers(text).length > 0) return { code: 'decisions/text-personal-number' }
  if (!organisationId && !personId) return { code: 'decisions/party-missing' }
  if (dueOn && !isIsoDay(dueOn)) return { code: 'decisions/due-day-wrong' }
  if (dueOn && sourceOn && dueOn < sourceOn) return { code: 'decisions/due-before-meeting', values: { meeting: sourceOn } }
  return whyNotFollowedBy(committee, today)
}

function whyNotFollowedBy({ validTo, successor }: CommitteeLine, today: string): Refusal<OpenRefusalCode> | undefined {
  if (validTo === null || validTo >= today) return undefined
  return successor
    ? { code: 'decisions/committee-dissolved-succeeded', values: { successor: successor.name } }
    : { code: 'decisions/committee-dissolved' }
}
