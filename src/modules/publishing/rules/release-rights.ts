import { type Actor, committeesOf } from '../../../kernel/actor.ts'
import { committeesPublishedBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'

/** Committees whose meetings the actor may release when another has asked. */
export function committeesReleasedBy(actor: Actor): string[] {
  return [...new Set([...committeesPublishedBy(actor), ...committeesOf(actor, 'chair')])]
}

/** Who may be the second person, where something was found: those who publish, and the committee's chairs. */
export function mayReleaseRecordOf(actor: Actor, committeeId: string): boolean {
  return mayPublishRecordOf(actor, committeeId) || committeesOf(actor, 'chair').includes(committeeId)
}
