import { type Actor, committeesOf } from '../../../../kernel/actor.ts'
import { committeesReadBy, mayPublishRecordOf } from '../../../committees/rules/committee-rights.ts'
import type { MinutesState } from './minutes.ts'

/** Who writes minutes, sends them on and answers comments: those who keep and publish the committee's record. */
export function mayPrepareMinutesOf(actor: Actor, committeeId: string): boolean {
  return actor.kind === 'person' && mayPublishRecordOf(actor, committeeId)
}

/** Both chairs approve, each for themselves. */
export function mayApproveMinutesOf(actor: Actor, committeeId: string): boolean {
  return committeesOf(actor, 'chair').includes(committeeId)
}

/** Whoever sits at the table, or beside it to help. */
export function mayCommentOnMinutesOf(actor: Actor, committeeId: string): boolean {
  return committeesOf(actor, 'chair', 'member', 'substitute', 'adviser', 'secretary').includes(committeeId)
}

/** To object is for those whose meeting it was. */
export function mayObjectToMinutesOf(actor: Actor, committeeId: string): boolean {
  return committeesOf(actor, 'chair', 'member', 'substitute').includes(committeeId)
}

/** A draft is its secretariat's and the chairs'; what is sent out is the committee's. */
export function mayReadMinutesOf(actor: Actor, committeeId: string, state: MinutesState): boolean {
  if (state !== 'draft') return committeesReadBy(actor).includes(committeeId)
  return mayPrepareMinutesOf(actor, committeeId) || mayApproveMinutesOf(actor, committeeId)
}
