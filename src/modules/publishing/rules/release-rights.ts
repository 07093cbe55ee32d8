import { type Actor, committeesOf } from '../../../kernel/actor.ts'
import { mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'

/** Who may be the second person, where something was found: those who publish, and the committee's chairs. */
export function mayReleaseRecordOf(actor: Actor, committeeId: string): boolean {
  return mayPublishRecordOf(actor, committeeId) || committeesOf(actor, 'chair').includes(committeeId)
}
