import { type Actor, committeesOf } from '../../../../kernel/actor.ts'
import { committeesPublishedBy } from '../../../committees/rules/committee-rights.ts'
import { type MatterPlace, mayReadMatter } from '../matter-rights.ts'

/** The partnership's secretaries hold the round: they invite, group, decide and answer. */
export function mayHoldRound(actor: Actor, { committees }: MatterPlace): boolean {
  return actor.kind === 'system' || committeesPublishedBy(actor).some((id) => committees.includes(id))
}

/** What was said in a round is for the parties' people and for who reads the partnership's meetings. */
export function mayReadRound(actor: Actor, place: MatterPlace, invited: readonly (string | null)[]): boolean {
  return mayReadMatter(actor, place) || committeesOf(actor).some((id) => invited.includes(id))
}

/** An invited committee's secretary, and its organisation's coordinators, speak for it. */
export function mayRaiseIdea(
  actor: Actor,
  { organisationId, committeeId }: { readonly organisationId: string; readonly committeeId: string | null },
): boolean {
  if (actor.kind !== 'person') return false
  if (committeeId !== null && committeesOf(actor, 'secretary').includes(committeeId)) return true
  return actor.organisations.some((held) => held.organisationId === organisationId && held.role === 'coordinator')
}
