import { type AgendaChange, agendaChanges, type ItemPart } from './agenda-changes.ts'
import type { AgendaContent } from './agenda-content.ts'

export interface Chair {
  readonly personId: string
  readonly name: string
}

export interface Approval {
  /** The chair. */
  readonly personId: string
  /** Whose hand it was. */
  readonly approvedBy: string
  readonly approvedByName: string
  readonly approvedAt: Date
  readonly content: AgendaContent
}

/** How one chair stands to the agenda as it is now. */
export interface ChairStanding extends Chair {
  readonly state: 'missing' | 'approved' | 'stale'
  readonly approval?: Pick<Approval, 'approvedBy' | 'approvedByName' | 'approvedAt'> | undefined
  /** Everything that changed since, also what does not make the approval stale. */
  readonly since: readonly AgendaChange[]
}

/** These say when and by whom an item is taken, not what it is about. */
const practicalParts: ReadonlySet<ItemPart> = new Set(['number', 'time', 'presenters', 'organisation', 'references'])

/**
 * Which changes a chair has to look at again: what is on the agenda, what it says, how open it is and what is annexed. Not the
 * order, the times, who presents, nor where and when the meeting is.
 */
export function mattersToApproval(change: AgendaChange): boolean {
  if (change.what === 'meeting' || change.what === 'order') return false
  if (change.what === 'item-changed') return change.sections.length > 0 || change.parts.some((part) => !practicalParts.has(part))
  if (change.what === 'attachment-changed') return change.parts.some((part) => part === 'title' || part === 'openness')
  return true
}

/** The latest approval of each chair against what stands now. @param approvals of all chairs, each chair's latest last */
export function chairStandings(chairs: readonly Chair[], approvals: readonly Approval[], now: AgendaContent): ChairStanding[] {
  return chairs.map((chair) => {
    const latest = approvals.findLast(({ personId }) => personId === chair.personId)
    if (!latest) return { ...chair, state: 'missing', since: [] }
    const since = agendaChanges(latest.content, now)
    const { approvedBy, approvedByName, approvedAt } = latest
    const state = since.some(mattersToApproval) ? 'stale' : 'approved'
    return { ...chair, state, approval: { approvedBy, approvedByName, approvedAt }, since }
  })
}

/** Where there is no chair, a written reason takes the approvals' place. */
export function isApproved(standings: readonly ChairStanding[]): boolean {
  return standings.length > 0 && standings.every(({ state }) => state === 'approved')
}
