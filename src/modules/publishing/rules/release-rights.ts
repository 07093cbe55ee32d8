import { type Actor, committeesOf } from '../../../kernel/actor.ts'
import { committeesPublishedBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'

/** Committees whose meetings the actor may release when another has asked. */
export function committeesReleasedBy(actor: Actor): string[] {
  return [...new Set([...committeesPublishedBy(actor), ...committeesOf(actor, 'chair')])]
}

/** Those who publish; and where one of them has asked for a second person, the committee's chairs too. */
export function mayReleaseRecordOf(actor: Actor, committeeId: string, isAsked: boolean): boolean {
  return mayPublishRecordOf(actor, committeeId) || (isAsked && committeesOf(actor, 'chair').includes(committeeId))
}
