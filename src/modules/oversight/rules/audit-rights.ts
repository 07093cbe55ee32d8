import { type Actor, isOperator } from '../../../kernel/actor.ts'
import { committeesReadBy, mayPublishRecordOf } from '../../committees/rules/committee-rights.ts'
import { mayKeepFollowUp } from '../../decisions/rules/follow-up-rights.ts'
import { mayReadPaper } from '../../imports/rules/paper-states.ts'
import { mayKeepMatter } from '../../matters/rules/matter-rights.ts'
import type { KnownObject } from './objects.ts'

/**
 * Who did what to an object is read by those who answer for it: the secretaries of its committee, the coordinators of its
 * organisation, the keepers of a matter, operators. What is told of a person, signing in included, is read by that person and operators.
 */
export function mayReadHistory(actor: Actor, object: KnownObject): boolean {
  if (isOperator(actor)) return true
  switch (object.kind) {
    case 'committee':
    case 'meeting':
    case 'item':
    case 'seat':
    case 'membership':
      return object.committeeId !== null && mayPublishRecordOf(actor, object.committeeId)
    case 'partnership':
      return object.committees.some((committeeId) => mayPublishRecordOf(actor, committeeId))
    case 'organisation':
      return coordinates(actor, object.organisationId)
    case 'person':
    case 'contact':
      return actor.kind === 'person' && actor.personId === object.personId
    case 'paper':
    case 'import':
      return mayReadPaper(actor, object.handedInBy)
    case 'follow-up':
      return object.committeeId !== null && mayKeepFollowUp(actor, { committeeId: object.committeeId, open: object.open })
    case 'matter':
      return mayKeepMatter(actor, { committees: object.committees, parties: object.parties ?? [] })
  }
}

/** Who reads an object is told to those who read it before everyone does: they share it. */
export function maySeeAccess(actor: Actor, object: KnownObject): boolean {
  if (mayReadHistory(actor, object)) return true
  const committees = object.committeeId === null ? object.committees : [object.committeeId]
  if (object.kind === 'contact' || object.kind === 'paper' || object.kind === 'import') return false
  return committeesReadBy(actor).some((committeeId) => committees.includes(committeeId))
}

function coordinates(actor: Actor, organisationId: string | null): boolean {
  if (actor.kind !== 'person') return false
  return actor.organisations.some((held) => held.role === 'coordinator' && held.organisationId === organisationId)
}
