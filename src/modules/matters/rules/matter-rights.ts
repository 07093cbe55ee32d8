import type { Actor } from '../../../kernel/actor.ts'
import { committeesPublishedBy, committeesReadBy, committeesReadClosedBy } from '../../committees/rules/committee-rights.ts'

/** What a matter belongs to, as far as rights depend on it. */
export interface MatterPlace {
  /** Committees of the matter's partnership, and those that treat it. */
  readonly committees: readonly string[]
  /** Parties of the partnership. */
  readonly parties: readonly string[]
}

/** Secretaries of its committees, and each party's coordinators: no party owns a matter. */
export function mayKeepMatter(actor: Actor, { committees, parties }: MatterPlace): boolean {
  if (actor.kind === 'system') return true
  if (committeesPublishedBy(actor).some((id) => committees.includes(id))) return true
  return coordinatorFor(actor).some((id) => parties.includes(id))
}

/** Whether the actor begins matters anywhere. */
export function mayKeepMatters(actor: Actor): boolean {
  if (actor.kind === 'system') return true
  return committeesPublishedBy(actor).length > 0 || coordinatorFor(actor).length > 0
}

/** Reads a matter that is not public: who reads one of its committees' meetings, and its parties' people. */
export function mayReadMatter(actor: Actor, { committees, parties }: MatterPlace): boolean {
  if (actor.kind === 'system') return true
  if (committeesReadBy(actor).some((id) => committees.includes(id))) return true
  return actor.kind === 'person' && actor.organisations.some(({ organisationId }) => parties.includes(organisationId))
}

/** Whether what an item says of a treatment may be read, where the item is not public. */
export function mayReadTreatment(
  actor: Actor,
  { committeeId, itemOpen }: { readonly committeeId: string | null; readonly itemOpen: boolean },
): boolean {
  if (committeeId === null) return true
  return (itemOpen ? committeesReadBy(actor) : committeesReadClosedBy(actor)).includes(committeeId)
}

/** Everyone who has signed in can be told of what happens. */
export function mayFollow(actor: Actor): boolean {
  return actor.kind === 'person'
}

function coordinatorFor(actor: Actor): string[] {
  if (actor.kind !== 'person') return []
  return actor.organisations.filter(({ role }) => role === 'coordinator').map(({ organisationId }) => organisationId)
}
