import { type Actor, committeesOf, isOperator } from '../../../kernel/actor.ts'
import { mayKeepRecordOf } from './committee-rights.ts'
import { mayBeginCommittees, mayPlaceCommittee, type PlacedCommittee } from './partnership-rights.ts'

/** Whether there is anything under which the actor may set up a group. */
export function mayFoundGroups(actor: Actor): boolean {
  return mayBeginCommittees(actor)
}

/** The secretary of what the group is to be under, a coordinator of its organisation, the operator. */
export function mayFoundGroupUnder(actor: Actor, parent: Omit<PlacedCommittee, 'isGroup'>): boolean {
  const { id: parentId, partnershipId, organisationId } = parent
  return mayPlaceCommittee(actor, { parentId, partnershipId, organisationId, isGroup: true })
}

/** Its own secretary, and the secretary of what it is under: who writes down what a committee is for. */
export function mayKeepTermsOf(actor: Actor, committee: { readonly id: string; readonly parentId: string | null }): boolean {
  if (isOperator(actor) || mayKeepRecordOf(actor, committee.id)) return true
  return committee.parentId !== null && committeesOf(actor, 'secretary').includes(committee.parentId)
}
