import { type Actor, type CommitteeRole, committeesOf } from '../../../kernel/actor.ts'

/** Observers see what is under way, not what is closed. */
const readersOfClosed: readonly CommitteeRole[] = ['chair', 'member', 'substitute', 'adviser', 'secretary']

/** Committees whose meetings the actor reads before they are published. */
export function committeesReadBy(actor: Actor): string[] {
  return committeesOf(actor)
}

/** Committees whose closed items and attachments the actor reads. */
export function committeesReadClosedBy(actor: Actor): string[] {
  return committeesOf(actor, ...readersOfClosed)
}

/** Committees whose meetings the actor makes public. */
export function committeesPublishedBy(actor: Actor): string[] {
  return committeesOf(actor, 'secretary')
}

/** Whether the actor keeps the record: secretaries, coordinators, operators, and the machine itself. */
export function mayKeepRecord(actor: Actor): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'public') return false
  return actor.operator || committeesOf(actor, 'secretary').length > 0 || actor.organisations.some(({ role }) => role === 'coordinator')
}

/** Loading reference data changes every committee, so it is the operator's. */
export function mayLoadReference(actor: Actor): boolean {
  return actor.kind === 'system' || (actor.kind === 'person' && actor.operator)
}
