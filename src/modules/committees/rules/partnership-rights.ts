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
  if (isOperator(actor)) return true
  if (committee.partnershipId === null && mayKeepOwnOf(actor, committee.organisationId)) return true
  const kept = committeesOf(actor, 'secretary')
  return committee.isGroup && [committee.id, committee.parentId].some((id) => id !== null && kept.includes(id))
}

/** Who may begin a committee in a place, or move one there. */
export function mayPlaceCommittee(actor: Actor, place: Omit<PlacedCommittee, 'id'>): boolean {
  if (isOperator(actor)) return true
  if (place.partnershipId === null && mayKeepOwnOf(actor, place.organisationId)) return mayPutUnder(actor, place.parentId)
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

/** Nobody puts what is theirs under a committee that is not: it would look like that one's. */
function mayPutUnder(actor: Actor, parentId: string | null): boolean {
  if (parentId === null) return true
  const own =
    actor.kind === 'person' ? actor.organisations.filter(({ role }) => role === 'coordinator').flatMap(({ committees }) => committees) : []
  return [...own, ...committeesOf(actor, 'secretary')].includes(parentId)
}

function mayKeepOwnOf(actor: Actor, organisationId: string | null): boolean {
  return organisationId !== null && organisationsKeptBy(actor).includes(organisationId)
}
