import { type Actor, isOperator, personsOf } from '../../../kernel/actor.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { mayKeepRecord, mayKeepRecordOf } from '../../committees/rules/committee-rights.ts'
import { isIsoDay } from '../../../kernel/dates.ts'
import type { Draft } from './draft.ts'

/** waiting → ready → accepted; failed can be tried again; known means that this very file is in the record already. */
export const paperStates = ['waiting', 'ready', 'failed', 'accepted', 'known', 'dismissed', 'cancelled'] as const
export type PaperState = (typeof paperStates)[number]

export function mayImport(actor: Actor): boolean {
  return mayKeepRecord(actor)
}

/** Drafts can hold closed matters, so they are read by those who keep the record, and of those only by who handed them in, who acts for them, or the operator. */
export function mayReadPaper(actor: Actor, handedInBy: string | null): boolean {
  return mayImport(actor) && (isOperator(actor) || (handedInBy !== null && personsOf(actor).includes(handedInBy)))
}

export type AcceptRefusal = Refusal<
  | 'imports/not-ready'
  | 'imports/changed-meanwhile'
  | 'imports/committee-missing'
  | 'imports/committee-ambiguous'
  | 'imports/date-missing'
  | 'imports/nothing-to-accept'
  | 'imports/recorded-already'
  | 'imports/not-your-committee'
>

/** @param revision the one that the person saw */
export function whyNotAccept(
  paper: { readonly state: string; readonly revision: number; readonly committeeId: string | null; readonly draft: Draft | null },
  revision: number,
): AcceptRefusal | undefined {
  if (paper.state !== 'ready' || !paper.draft) return { code: 'imports/not-ready' }
  if (paper.revision !== revision) return { code: 'imports/changed-meanwhile' }
  if (!paper.committeeId && !paper.draft.meeting.committee?.trim()) return { code: 'imports/committee-missing' }
  if (!paper.draft.meeting.date || !isIsoDay(paper.draft.meeting.date)) return { code: 'imports/date-missing' }
  if (paper.draft.items.length === 0) return { code: 'imports/nothing-to-accept' }
  return undefined
}

/** A committee's record is its own to keep; one that begins with the paper is nobody's yet. */
export function whyNotKeepRecordOf(actor: Actor, committeeId: string | null | undefined): AcceptRefusal | undefined {
  return committeeId && !mayKeepRecordOf(actor, committeeId) ? { code: 'imports/not-your-committee' } : undefined
}

/** Several committees of the record have the name that the paper gives: only a person knows which is meant. */
export function whyNotGoByName(committees: number): AcceptRefusal | undefined {
  return committees > 1 ? { code: 'imports/committee-ambiguous', values: { committees } } : undefined
}

/** The very same file became record while this paper waited for a person. */
export function whyNotRecordAgain(versionsOfFile: number): AcceptRefusal | undefined {
  return versionsOfFile > 0 ? { code: 'imports/recorded-already' } : undefined
}

export function whyNotCorrect(paper: { readonly state: string; readonly revision: number }, revision: number): AcceptRefusal | undefined {
  if (paper.state !== 'ready') return { code: 'imports/not-ready' }
  if (paper.revision !== revision) return { code: 'imports/changed-meanwhile' }
  return undefined
}

export function whyNotReadAgain(paper: { readonly state: string }): Refusal<'imports/cannot-read-again'> | undefined {
  return paper.state === 'failed' || paper.state === 'cancelled' || paper.state === 'dismissed'
    ? undefined
    : { code: 'imports/cannot-read-again' }
}

export function whyNotDismiss(paper: { readonly state: string }): Refusal<'imports/cannot-dismiss'> | undefined {
  return paper.state === 'ready' || paper.state === 'failed' ? undefined : { code: 'imports/cannot-dismiss' }
}
