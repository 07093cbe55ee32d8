import type { IsoDay } from '../../../../kernel/dates.ts'
import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { ApprovalManner, MinutesState } from './minutes.ts'
import { earliestCommentDeadline, earliestSilence } from './silence.ts'

export type MinutesCode =
  | 'meetings/minutes-before-meeting'
  | 'meetings/minutes-empty'
  | 'meetings/minutes-attendance-unnoted'
  | 'meetings/minutes-approved-already'
  | 'meetings/minutes-deadline-missing'
  | 'meetings/minutes-deadline-passed'
  | 'meetings/minutes-deadline-too-short'
  | 'meetings/minutes-comments-unanswered'
  | 'meetings/minutes-not-for-comment'
  | 'meetings/minutes-not-for-approval'
  | 'meetings/minutes-approved-twice'
  | 'meetings/minutes-one-hand'
  | 'meetings/minutes-manner-missing'
  | 'meetings/minutes-no-chair'
  | 'meetings/minutes-approved-by-meeting'
  | 'meetings/minutes-other-meeting'
  | 'meetings/minutes-words-missing'
  | 'meetings/minutes-words-too-long'
  | 'meetings/minutes-not-approved'
  | 'meetings/minutes-nothing-corrected'
  | 'meetings/minutes-changed-meanwhile'
export type MinutesRefusal = Refusal<MinutesCode>

export interface MinutesSituation {
  readonly state: MinutesState
  /** Whether the meeting has ended. */
  readonly wasHeld: boolean
  readonly items: number
  /** How many nobody has noted as there or not. */
  readonly unnoted: number
  readonly unanswered: number
}

/** The step that all others wait for: there was a meeting, it had an agenda, and nobody has approved its minutes yet. */
function whyNotMove({ state, wasHeld, items }: MinutesSituation): MinutesRefusal | undefined {
  if (state === 'approved') return { code: 'meetings/minutes-approved-already' }
  if (!wasHeld) return { code: 'meetings/minutes-before-meeting' }
  return items === 0 ? { code: 'meetings/minutes-empty' } : undefined
}

/** @param deadline an ISO day, as it was written */
export function whyNotSendForComment(situation: MinutesSituation, deadline: string, today: IsoDay): MinutesRefusal | undefined {
  return whyNotMove(situation) ?? whyNotDeadline(deadline, today, earliestCommentDeadline(today))
}

export interface Approving {
  readonly manner: ApprovalManner | undefined
  /** Only in writing. */
  readonly deadline: string
  readonly committeeKind: string
  readonly chairs: number
}

/** Nothing closes itself: every comment has its answer first. */
export function whyNotSendForApproval(
  situation: MinutesSituation,
  { manner, deadline, committeeKind, chairs }: Approving,
  today: IsoDay,
): MinutesRefusal | undefined {
  const obstacle = whyNotMove(situation) ?? whyNotUnnoted(situation) ?? whyNotUnanswered(situation)
  if (obstacle) return obstacle
  if (!manner) return { code: 'meetings/minutes-manner-missing', values: { field: 'manner' } }
  if (manner === 'at-meeting') return undefined
  if (chairs === 0) return { code: 'meetings/minutes-no-chair' }
  return whyNotDeadline(deadline, today, earliestSilence(committeeKind, today))
}

function whyNotDeadline(deadline: string, today: IsoDay, earliest: IsoDay): MinutesRefusal | undefined {
  const field = 'deadline'
  if (!/^\d{4}-\d{2}-\d{2}$/.test(deadline)) return { code: 'meetings/minutes-deadline-missing', values: { field } }
  if (deadline < today) return { code: 'meetings/minutes-deadline-passed', values: { field } }
  return deadline < earliest ? { code: 'meetings/minutes-deadline-too-short', values: { field, earliest } } : undefined
}

/** Approving freezes who was there, so somebody must have said. */
function whyNotUnnoted({ unnoted }: MinutesSituation): MinutesRefusal | undefined {
  return unnoted > 0 ? { code: 'meetings/minutes-attendance-unnoted', values: { number: unnoted } } : undefined
}

function whyNotUnanswered({ unanswered }: MinutesSituation): MinutesRefusal | undefined {
  return unanswered > 0 ? { code: 'meetings/minutes-comments-unanswered', values: { number: unanswered } } : undefined
}

/** @param already whether this chair has approved these very minutes @param oneHand whether the same hand has for another chair */
export function whyNotApprove(
  situation: MinutesSituation,
  { manner, already, oneHand }: { readonly manner: ApprovalManner | null; readonly already: boolean; readonly oneHand: boolean },
): MinutesRefusal | undefined {
  const obstacle = whyNotMove(situation) ?? whyNotUnanswered(situation)
  if (obstacle) return obstacle
  if (situation.state !== 'for-approval') return { code: 'meetings/minutes-not-for-approval' }
  if (manner === 'at-meeting') return { code: 'meetings/minutes-approved-by-meeting' }
  if (already) return { code: 'meetings/minutes-approved-twice' }
  return oneHand ? { code: 'meetings/minutes-one-hand' } : undefined
}

/** @param at the meeting whose item it is, if it is there; it comes later, in the same committee, and has begun */
export function whyNotApproveAtMeeting(
  situation: MinutesSituation,
  { isLater, hasBegun }: { readonly isLater: boolean; readonly hasBegun: boolean },
): MinutesRefusal | undefined {
  const obstacle = whyNotMove(situation) ?? whyNotUnanswered(situation)
  if (obstacle) return obstacle
  if (!isLater || !hasBegun) return { code: 'meetings/minutes-other-meeting', values: { field: 'meeting' } }
  return situation.state === 'for-approval' ? undefined : { code: 'meetings/minutes-not-for-approval' }
}

/** Silence until the deadline approves, and not before. */
export function whyNotTacit(
  situation: MinutesSituation,
  { manner, isDue }: { readonly manner: ApprovalManner | null; readonly isDue: boolean },
): MinutesRefusal | undefined {
  const obstacle = whyNotMove(situation) ?? whyNotUnanswered(situation)
  if (obstacle) return obstacle
  return situation.state === 'for-approval' && manner === 'in-writing' && isDue ? undefined : { code: 'meetings/minutes-not-for-approval' }
}

/** An objection says what is wrong; it stops the approval and is answered like a comment. */
export function whyNotObject({ state }: Pick<MinutesSituation, 'state'>, words: string): MinutesRefusal | undefined {
  if (state === 'approved') return { code: 'meetings/minutes-approved-already' }
  if (state !== 'for-approval') return { code: 'meetings/minutes-not-for-approval' }
  return whyNotWords(words, 'objection')
}

export function whyNotComment({ state }: Pick<MinutesSituation, 'state'>, isOpen: boolean, words: string): MinutesRefusal | undefined {
  if (state === 'approved') return { code: 'meetings/minutes-approved-already' }
  if (state !== 'for-comment' || !isOpen) return { code: 'meetings/minutes-not-for-comment' }
  return whyNotWords(words, 'body')
}

/** Followed says itself; what is not followed says why. */
export function whyNotAnswer({ state }: Pick<MinutesSituation, 'state'>, followed: boolean, words: string): MinutesRefusal | undefined {
  if (state === 'approved') return { code: 'meetings/minutes-approved-already' }
  if (followed && words.trim() === '') return undefined
  return whyNotWords(words, 'answer')
}

/** Only while they are written: what has been sent to the chairs is not turned back under their eyes. */
export function whyNotRestore({ state }: Pick<MinutesSituation, 'state'>): MinutesRefusal | undefined {
  if (state === 'approved') return { code: 'meetings/minutes-approved-already' }
  return state === 'for-approval' ? { code: 'meetings/minutes-not-for-comment' } : undefined
}

interface Correcting {
  readonly reason: string
  readonly before: string
  readonly after: string
  /** The version that whoever corrects has before them, and the newest. */
  readonly seenVersion: number
  readonly version: number | null
  /** Of the form, where what is corrected stands. */
  readonly field?: string
}

/** After approval only a correction, with a reason. */
export function whyNotCorrect(
  { state }: Pick<MinutesSituation, 'state'>,
  { reason, before, after, seenVersion, version, field = 'conclusion' }: Correcting,
): MinutesRefusal | undefined {
  if (state !== 'approved') return { code: 'meetings/minutes-not-approved' }
  if (version !== seenVersion) return { code: 'meetings/minutes-changed-meanwhile' }
  if (before.trim() === after.trim()) return { code: 'meetings/minutes-nothing-corrected', values: { field } }
  if (after.length > longestText.termsOfReference) return { code: 'meetings/minutes-words-too-long', values: { field } }
  return whyNotWords(reason, 'reason')
}

function whyNotWords(words: string, field: string): MinutesRefusal | undefined {
  if (words.trim() === '') return { code: 'meetings/minutes-words-missing', values: { field } }
  return words.length > longestText.reason ? { code: 'meetings/minutes-words-too-long', values: { field } } : undefined
}
