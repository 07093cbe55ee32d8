import { longestText } from '../../../../kernel/longest-text.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type ChairStanding, isApproved } from './agenda-approvals.ts'
import type { AgendaChange } from './agenda-changes.ts'
import type { AgendaContent } from './agenda-content.ts'

export type AgendaCode =
  | 'meetings/agenda-from-paper'
  | 'meetings/agenda-cancelled'
  | 'meetings/agenda-already-held'
  | 'meetings/agenda-day-passed'
  | 'meetings/agenda-not-opened'
  | 'meetings/agenda-opened-already'
export type ReadinessCode =
  | 'meetings/agenda-empty'
  | 'meetings/agenda-title-missing'
  | 'meetings/agenda-type-missing'
  | 'meetings/agenda-changed-meanwhile'
export type DispatchCode =
  | 'meetings/agenda-not-approved'
  | 'meetings/agenda-nothing-changed'
  | 'meetings/agenda-reason-missing'
  | 'meetings/agenda-reason-too-long'
export type ApprovalCode = 'meetings/agenda-approved-already' | 'meetings/agenda-one-hand'

export interface PlannedAgenda {
  readonly state: string
  readonly heldOn: string
  /** Somebody began to put it together here. */
  readonly opened: boolean
  /** What stands of the meeting was read from a paper, which another paper corrects. */
  readonly fromPaper: boolean
}

/** Why an agenda cannot be put together: it is another's, or it is too late. @param today ISO day */
export function whyNotPrepare(agenda: PlannedAgenda, today: string): Refusal<AgendaCode> | undefined {
  if (agenda.state === 'cancelled') return { code: 'meetings/agenda-cancelled' }
  if (agenda.state === 'minutes') return { code: 'meetings/agenda-already-held' }
  if (agenda.fromPaper) return { code: 'meetings/agenda-from-paper' }
  return agenda.heldOn < today ? { code: 'meetings/agenda-day-passed' } : undefined
}

export function whyNotOpen(agenda: PlannedAgenda, today: string): Refusal<AgendaCode> | undefined {
  return whyNotPrepare(agenda, today) ?? (agenda.opened ? { code: 'meetings/agenda-opened-already' } : undefined)
}

export function whyNotChangeAgenda(agenda: PlannedAgenda, today: string): Refusal<AgendaCode> | undefined {
  return whyNotPrepare(agenda, today) ?? (agenda.opened ? undefined : { code: 'meetings/agenda-not-opened' })
}

/** What nobody can approve or send out: nothing, and half an item. */
export function whyNotReady({ items }: AgendaContent): Refusal<ReadinessCode> | undefined {
  if (items.length === 0) return { code: 'meetings/agenda-empty' }
  const untitled = items.find(({ title }) => title.trim() === '')
  if (untitled) return { code: 'meetings/agenda-title-missing', values: { number: untitled.number } }
  const untyped = items.find(({ type, standing }) => !type && !standing)
  return untyped && { code: 'meetings/agenda-type-missing', values: { number: untyped.number } }
}

/** Nobody answers for what they have not seen. */
export function whyNotAsSeen(seen: string, stands: string): Refusal<ReadinessCode> | undefined {
  return seen === stands ? undefined : { code: 'meetings/agenda-changed-meanwhile' }
}

/** Both chairs approve, each with a hand of their own. @param hand whoever approves for the chair */
export function whyNotApprove(chair: string, hand: string, standings: readonly ChairStanding[]): Refusal<ApprovalCode> | undefined {
  if (standings.some(({ personId, state }) => personId === chair && state === 'approved'))
    return { code: 'meetings/agenda-approved-already' }
  const other = standings.some(
    ({ personId, state, approval }) => personId !== chair && state === 'approved' && approval?.approvedBy === hand,
  )
  return other ? { code: 'meetings/agenda-one-hand' } : undefined
}

/**
 * Every chair that there is has approved what stands; where there is none, the secretariat says in writing why it goes out.
 * @param changes since the last dispatch, absent before the first
 */
export function whyNotDispatch(
  standings: readonly ChairStanding[],
  changes: readonly AgendaChange[] | undefined,
  reason: string,
): Refusal<DispatchCode> | undefined {
  if (changes?.length === 0) return { code: 'meetings/agenda-nothing-changed' }
  if (standings.length > 0 && !isApproved(standings)) {
    const missing = standings.filter(({ state }) => state !== 'approved').map(({ name }) => name)
    return { code: 'meetings/agenda-not-approved', values: { missing: missing.join(', ') } }
  }
  if (standings.length > 0) return undefined
  if (reason.trim() === '') return { code: 'meetings/agenda-reason-missing', values: { field: 'reason' } }
  return reason.length > longestText.reason ? { code: 'meetings/agenda-reason-too-long', values: { field: 'reason' } } : undefined
}
