import { type Actor, committeesOf, personsOf } from '../../../kernel/actor.ts'
import { committeesPublishedBy, committeesReadBy, committeesReadClosedBy, isExcludedFrom } from '../../committees/rules/committee-rights.ts'

/** Whose follow-ups may be read: those that everyone sees, and those of the committees given. */
export interface FollowUpReader {
  readonly committees: readonly string[]
  readonly closedCommittees: readonly string[]
  /** What is confirmed and theirs to do they read, unless it is closed. */
  readonly organisations?: readonly string[]
  /** Theirs to do themselves, also what is closed, … */
  readonly persons?: readonly string[]
  /** … unless somebody keeps them from what the committee has closed. */
  readonly excludedFrom?: readonly string[]
  /** The machine itself. */
  readonly everything?: boolean
}

export function followUpReaderOf(actor: Actor): FollowUpReader {
  return {
    committees: committeesReadBy(actor),
    closedCommittees: committeesReadClosedBy(actor),
    organisations: organisationsOf(actor),
    persons: personsOf(actor),
    excludedFrom:
      actor.kind === 'person' ? actor.committees.map(({ committeeId }) => committeeId).filter((id) => isExcludedFrom(actor, id)) : [],
    everything: actor.kind === 'system',
  }
}

export interface FollowUpOwners {
  readonly committeeId: string
  readonly organisationId: string | null
  readonly personId: string | null
  readonly open: boolean
  readonly published: boolean
  readonly state: string
}

/** The same as what the repository asks of each row. */
export function mayReadFollowUp(actor: Actor, followUp: FollowUpOwners): boolean {
  const { committeeId, organisationId, personId, open, published, state } = followUp
  const reader = followUpReaderOf(actor)
  if (reader.everything || reader.closedCommittees.includes(committeeId)) return true
  const confirmed = state !== 'proposed' && state !== 'rejected'
  if (confirmed && personId !== null && reader.persons?.includes(personId)) return open || !reader.excludedFrom?.includes(committeeId)
  if (!open) return false
  if ((published && state !== 'rejected') || reader.committees.includes(committeeId)) return true
  return confirmed && organisationId !== null && reader.organisations?.includes(organisationId) === true
}

/** Who keeps the committee's record confirms, words and ends its follow-ups; what is closed only who reads it. */
export function mayKeepFollowUp(actor: Actor, followUp: Pick<FollowUpOwners, 'committeeId' | 'open'>): boolean {
  if (actor.kind === 'system') return true
  if (!committeesPublishedBy(actor).includes(followUp.committeeId)) return false
  return followUp.open || committeesReadClosedBy(actor).includes(followUp.committeeId)
}

/** The coordinator of who is responsible, the person, who keeps the register, and its chairs once it has come to them; a proposal is nobody's yet. */
export function mayReportOn(actor: Actor, followUp: FollowUpOwners): boolean {
  if (mayKeepFollowUp(actor, followUp)) return true
  if (followUp.state === 'proposed' || followUp.state === 'rejected' || !mayReadFollowUp(actor, followUp)) return false
  const { committeeId, organisationId, personId, state } = followUp
  if (state === 'escalated' && committeesChairedBy(actor).includes(committeeId)) return true
  if (personId !== null && personsOf(actor).includes(personId)) return true
  return organisationId !== null && organisationsOf(actor, 'coordinator').includes(organisationId)
}

/** Committees whose follow-ups come to the actor when nobody else has seen to them. */
export function committeesChairedBy(actor: Actor): string[] {
  return committeesOf(actor, 'chair')
}

/** Committees whose register the actor keeps at all. */
export function committeesFollowedUpBy(actor: Actor): string[] {
  return committeesPublishedBy(actor)
}

export function organisationsOf(actor: Actor, ...roles: ('coordinator' | 'reader')[]): string[] {
  if (actor.kind !== 'person') return []
  return actor.organisations.filter(({ role }) => roles.length === 0 || roles.includes(role)).map(({ organisationId }) => organisationId)
}
