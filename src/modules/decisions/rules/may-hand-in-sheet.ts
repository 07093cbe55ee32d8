import type { Actor } from '../../../kernel/actor.ts'
import { committeesFollowedUpBy, organisationsOf } from './follow-up-rights.ts'

/** Who keeps a register, or reports for an organisation. */
export function mayHandInSheet(actor: Actor): boolean {
  return actor.kind === 'system' || committeesFollowedUpBy(actor).length > 0 || organisationsOf(actor, 'coordinator').length > 0
}
