import { type Actor, type CommitteeRole, committeesOf } from '../../../kernel/actor.ts'

/** Observers see what is under way, not what is closed. */
const readersOfClosed: readonly CommitteeRole[] = ['chair', 'member', 'substitute', 'adviser', 'secretary']

/** Committees whose meetings the actor reads before they are published. */
export function committeesReadBy(actor: Actor): string[] {
  return [...new Set([...committeesOf(actor), ...committeesCoordinatedBy(actor)])]
}

/** Whether the actor may know that a committee is there. */
export function mayKnowOf(actor: Actor, committee: { readonly id: string; readonly publicSince: Date | null }): boolean {
  return committee.publicSince !== null || actor.kind === 'system' || committeesReadBy(actor).includes(committee.id)
}

/** Whether the actor may know that a person sits somewhere: a person is public from the first published meeting that names them. */
export function mayKnowOfSeat(
  actor: Actor,
  seat: { readonly committeeId: string; readonly personId: string; readonly personIsPublic: boolean },
): boolean {
  if (seat.personIsPublic || actor.kind === 'system') return true
  return committeesReadBy(actor).includes(seat.committeeId) || (actor.kind === 'person' && actor.personId === seat.personId)
}

/** Committees whose closed items and attachments the actor reads. */
export function committeesReadClosedBy(actor: Actor): string[] {
  return committeesOf(actor, ...readersOfClosed)
}

/** Committees whose meetings the actor makes public. */
export function committeesPublishedBy(actor: Actor): string[] {
  return [...new Set([...committeesOf(actor, 'secretary'), ...committeesCoordinatedBy(actor)])]
}

/** Its secretaries, a coordinator of the organisation that owns it, and the machine. */
export function mayPublishRecordOf(actor: Actor, committeeId: string): boolean {
  return actor.kind === 'system' || committeesPublishedBy(actor).includes(committeeId)
}

/** Whose paper becomes a committee's record: theirs who may publish it, and the operator's. */
export function mayKeepRecordOf(actor: Actor, committeeId: string): boolean {
  return mayPublishRecordOf(actor, committeeId) || (actor.kind === 'person' && actor.operator)
}

/** Committees of the organisations that the actor coordinates; a partnership's committees are no organisation's. */
function committeesCoordinatedBy(actor: Actor): string[] {
  if (actor.kind !== 'person') return []
  return actor.organisations.filter(({ role }) => role === 'coordinator').flatMap(({ committees }) => committees)
}

/** Whether the actor keeps any record, and so may hand in papers: secretaries, coordinators, operators, and the machine itself. */
export function mayKeepRecord(actor: Actor): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'public') return false
  return actor.operator || committeesOf(actor, 'secretary').length > 0 || actor.organisations.some(({ role }) => role === 'coordinator')
}

/** Loading reference data changes every committee, so it is the operator's. */
export function mayLoadReference(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'person' && actor.operator)
}
