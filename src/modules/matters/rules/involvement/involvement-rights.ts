import { type Actor, committeesOf } from '../../../../kernel/actor.ts'
import { committeesPublishedBy, committeesReadClosedBy, mayLeadOrPrepare } from '../../../committees/rules/committee-rights.ts'

/** A municipality's coordinators say which of its committees see what. */
export function mayKeepInvolvement(actor: Actor, organisationId: string): boolean {
  return actor.kind === 'system' || coordinates(actor, organisationId)
}

/** What a committee said is written down by its municipality's coordinator, or its own secretary. */
export function mayRecordOutcome(
  actor: Actor,
  { organisationId, committeeId }: { readonly organisationId: string; readonly committeeId: string },
): boolean {
  return mayKeepInvolvement(actor, organisationId) || committeesOf(actor, 'secretary').includes(committeeId)
}

/** What the committees of the municipalities said before a meeting is for those who prepare it, and its chairs. */
export function maySeeOutcomes(actor: Actor, committeeId: string): boolean {
  return actor.kind === 'system' || mayLeadOrPrepare(actor, committeeId)
}

/** The committee's secretaries answer for what became of a wish to one of its items. */
export function mayAnswerWishes(actor: Actor, committeeId: string): boolean {
  return actor.kind === 'system' || committeesPublishedBy(actor).includes(committeeId)
}

/** A closed item is told of by its number to those who keep the involvement, and by its words to those who read it anyway. */
export function mayReadItem(actor: Actor, { committeeId, open }: { readonly committeeId: string; readonly open: boolean }): boolean {
  return open || actor.kind === 'system' || committeesReadClosedBy(actor).includes(committeeId)
}

function coordinates(actor: Actor, organisationId: string): boolean {
  return (
    actor.kind === 'person' && actor.organisations.some((held) => held.organisationId === organisationId && held.role === 'coordinator')
  )
}
