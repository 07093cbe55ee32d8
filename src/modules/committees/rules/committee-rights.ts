import {
  type Actor,
  type CommitteeRole,
  committeesOf,
  type Delegator,
  isOperator,
  type OrganisationRole,
  personsOf,
} from '../../../kernel/actor.ts'

/** Observers see what is under way, not what is closed. */
const readersOfClosed: readonly CommitteeRole[] = ['chair', 'member', 'substitute', 'adviser', 'secretary']

/** Committees whose meetings the actor reads before they are published. */
export function committeesReadBy(actor: Actor): string[] {
  return [...new Set([...committeesOf(actor), ...committeesOwnedFor(actor, 'coordinator', 'reader')])]
}

/** Whether the actor may know that a committee is there; who runs the installation places those that begin with a paper. */
export function mayKnowOf(actor: Actor, committee: { readonly id: string; readonly publicSince: Date | string | null }): boolean {
  return committee.publicSince !== null || isOperator(actor) || committeesReadBy(actor).includes(committee.id)
}

/** Whether the actor may know that a person sits somewhere: a person is public from the first published meeting that names them. */
export function mayKnowOfSeat(
  actor: Actor,
  seat: { readonly committeeId: string; readonly personId: string; readonly isPublic: boolean },
): boolean {
  if (seat.isPublic || actor.kind === 'system') return true
  return committeesReadBy(actor).includes(seat.committeeId) || (actor.kind === 'person' && actor.personId === seat.personId)
}

/** Committees whose closed items and attachments the actor reads: by a role that does, and nobody has excluded them. */
export function committeesReadClosedBy(actor: Actor): string[] {
  return [...new Set(appointmentsToClosed(actor).map(({ committeeId }) => committeeId))]
}

/** On whose behalf the actor reads what a committee has closed; nobody's where their own appointment lets them. */
export function readsClosedOnBehalfOf(actor: Actor, committeeId: string): Delegator | undefined {
  const appointments = appointmentsToClosed(actor).filter((appointment) => appointment.committeeId === committeeId)
  return appointments.some(({ onBehalfOf }) => onBehalfOf === undefined) ? undefined : appointments[0]?.onBehalfOf
}

function appointmentsToClosed(actor: Actor) {
  if (actor.kind !== 'person') return []
  return actor.committees.filter(({ role, excluded }) => readersOfClosed.includes(role) && !excluded)
}

/** Kept from what the committee has closed although a role would let them read it; a paper of it shows them nothing closed either. */
export function isExcludedFrom(actor: Actor, committeeId: string): boolean {
  if (actor.kind !== 'person' || committeesReadClosedBy(actor).includes(committeeId)) return false
  return actor.committees.some((appointment) => appointment.committeeId === committeeId && appointment.excluded === true)
}

/** Those who prepare its meetings, and its chairs. */
export function mayLeadOrPrepare(actor: Actor, committeeId: string): boolean {
  return committeesPublishedBy(actor).includes(committeeId) || committeesOf(actor, 'chair').includes(committeeId)
}

/** Its secretaries say who is kept from its closed material. */
export function mayKeepExclusionsOf(actor: Actor, committeeId: string): boolean {
  return committeesOf(actor, 'secretary').includes(committeeId)
}

/** Nobody lets themselves in again, nor those on whose behalf they act. */
export function mayEndExclusion(actor: Actor, exclusion: { readonly committeeId: string; readonly personId: string }): boolean {
  return mayKeepExclusionsOf(actor, exclusion.committeeId) && !personsOf(actor).includes(exclusion.personId)
}

/** Committees whose meetings the actor makes public. */
export function committeesPublishedBy(actor: Actor): string[] {
  return [...new Set([...committeesOf(actor, 'secretary'), ...committeesOwnedFor(actor, 'coordinator')])]
}

/**
 * Whether it is known whose committee it is. One that begins with a paper belongs nowhere, whatever its name says, until
 * somebody who may has given it its place; until then only who runs the installation makes it public.
 */
export function isPlaced(
  actor: Actor,
  committee: {
    readonly publicSince: Date | null
    readonly partnershipId: string | null
    readonly organisationId: string | null
    readonly parentId: string | null
  },
): boolean {
  const { publicSince, partnershipId, organisationId, parentId } = committee
  return isOperator(actor) || publicSince !== null || (partnershipId ?? organisationId ?? parentId) !== null
}

/** Its secretaries, a coordinator of the organisation that owns it, and the machine. */
export function mayPublishRecordOf(actor: Actor, committeeId: string): boolean {
  return actor.kind === 'system' || committeesPublishedBy(actor).includes(committeeId)
}

/** Whose paper becomes a committee's record: theirs who may publish it, and the operator's. */
export function mayKeepRecordOf(actor: Actor, committeeId: string): boolean {
  return mayPublishRecordOf(actor, committeeId) || isOperator(actor)
}

/** Committees of the organisations for which the actor holds one of the roles; a partnership's committees are no organisation's. */
function committeesOwnedFor(actor: Actor, ...roles: OrganisationRole[]): string[] {
  if (actor.kind !== 'person') return []
  return actor.organisations.filter(({ role }) => roles.includes(role)).flatMap(({ committees }) => committees)
}

/** Whether the actor keeps any record, and so may hand in papers: secretaries, coordinators, operators, and the machine itself. */
export function mayKeepRecord(actor: Actor): boolean {
  if (actor.kind === 'public') return false
  if (isOperator(actor) || committeesOf(actor, 'secretary').length > 0) return true
  return actor.kind === 'person' && actor.organisations.some(({ role }) => role === 'coordinator')
}

/** Loading reference data changes every committee, so it is the operator's. */
export function mayLoadReference(actor: Actor): boolean {
  return isOperator(actor)
}
