import { type Actor, committeesOf, isOperator } from '../../../kernel/actor.ts'

/** Partnerships belong to nobody alone, so who runs the installation keeps them. */
export function mayKeepPartnerships(actor: Actor): boolean {
  return isOperator(actor)
}

/** Where a committee stands: what it is under, and which organisation owns it alone. */
export interface PlacedCommittee {
  readonly id: string
  readonly parentId: string | null
  readonly partnershipId: string | null
  readonly organisationId: string | null
  readonly isGroup: boolean
}

/** The operator; a coordinator of the organisation that owns it; of a group also its own secretary and those of what it is under. */
export function mayKeepCommittee(actor: Actor, committee: PlacedCommittee): boolean {
  if (mayPlaceCommittee(actor, committee)) return true
  return committee.isGroup && committeesOf(actor, 'secretary').includes(committee.id)
}

/** Who may begin a committee in a place, or move one there. */
export function mayPlaceCommittee(actor: Actor, place: Omit<PlacedCommittee, 'id'>): boolean {
  if (isOperator(actor)) return true
  if (place.partnershipId === null && mayKeepOwnOf(actor, place.organisationId)) return true
  return place.isGroup && place.parentId !== null && committeesOf(actor, 'secretary').includes(place.parentId)
}

/** Whether there is any committee that the actor may begin. */
export function mayBeginCommittees(actor: Actor): boolean {
  return isOperator(actor) || organisationsKeptBy(actor).length > 0 || committeesOf(actor, 'secretary').length > 0
}

/** Whether there is a committee that is no group which the actor may begin: groups are set up by a way of their own. */
export function mayBeginOwn(actor: Actor): boolean {
  return isOperator(actor) || organisationsKeptBy(actor).length > 0
}

/** Organisations whose own committees the actor keeps. */
export function organisationsKeptBy(actor: Actor): string[] {
  if (actor.kind !== 'person') return []
  return [...new Set(actor.organisations.filter(({ role }) => role === 'coordinator').map(({ organisationId }) => organisationId))]
}

function mayKeepOwnOf(actor: Actor, organisationId: string | null): boolean {
  return organisationId !== null && organisationsKeptBy(actor).includes(organisationId)
}
