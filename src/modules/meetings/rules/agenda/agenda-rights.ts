import { type Actor, committeesOf } from '../../../../kernel/actor.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../../committees/rules/committee-rights.ts'
import { mayPlanMeetingsOf } from '../year/plan-rights.ts'
import type { Chair } from './agenda-approvals.ts'

/** Who puts items on an agenda, orders it and sends it out: those who keep the committee's calendar and record. */
export function mayPrepareAgendaOf(actor: Actor, committeeId: string): boolean {
  return mayPlanMeetingsOf(actor, committeeId)
}

/** They who prepare it, and its chairs, who approve it. */
export function maySeeAgendaInTheMakingOf(actor: Actor, committeeId: string): boolean {
  const prepares = mayPrepareAgendaOf(actor, committeeId) && committeesReadBy(actor).includes(committeeId)
  return prepares || committeesOf(actor, 'chair').includes(committeeId)
}

/**
 * As which chair the actor approves: themselves before all, else whoever lets them use their rights. One who is kept from what
 * is closed cannot answer for all of it.
 */
export function chairThatIs(actor: Actor, committeeId: string): Chair | undefined {
  if (actor.kind !== 'person') return undefined
  const chairs = actor.committees.filter((held) => held.committeeId === committeeId && held.role === 'chair' && !held.excluded)
  if (chairs.some(({ onBehalfOf }) => onBehalfOf === undefined)) return { personId: actor.personId, name: actor.name }
  return chairs[0]?.onBehalfOf
}

/** Notes for the chairs' edition: theirs and the secretaries', as far as they read what is closed. */
export function mayReadInternalNotesOf(actor: Actor, committeeId: string): boolean {
  return committeesOf(actor, 'chair', 'secretary').includes(committeeId) && committeesReadClosedBy(actor).includes(committeeId)
}
