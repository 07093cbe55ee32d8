import type { Actor } from '../../../../kernel/actor.ts'
import { committeesPublishedBy, committeesReadBy } from '../../../committees/rules/committee-rights.ts'

/** Committees for which the actor writes notes: as their secretary, or as coordinator of the municipality that owns them. */
export function committeesWrittenFor(actor: Actor): string[] {
  return actor.kind === 'person' ? committeesPublishedBy(actor) : []
}

export function mayWriteNoteFor(actor: Actor, committeeId: string): boolean {
  return committeesWrittenFor(actor).includes(committeeId)
}

/** A draft is its writers'; what is sent or filed the committee's readers read too. */
export function mayReadNote(actor: Actor, { committeeId, state }: { readonly committeeId: string; readonly state: string }): boolean {
  return mayWriteNoteFor(actor, committeeId) || (state !== 'draft' && committeesReadBy(actor).includes(committeeId))
}
