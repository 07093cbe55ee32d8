import { type Actor, committeesOf, personsOf } from '../../../../kernel/actor.ts'
import { committeesReadBy, committeesReadClosedBy, mayPublishRecordOf } from '../../../committees/rules/committee-rights.ts'

/** Who conducts a meeting here: those who keep and publish the committee's record. */
export function mayHoldMeetingsOf(actor: Actor, committeeId: string): boolean {
  return mayPublishRecordOf(actor, committeeId)
}

/** Who follows a meeting while it is held: those who read what the committee has not published yet. */
export function mayFollowMeetingsOf(actor: Actor, committeeId: string): boolean {
  return committeesReadBy(actor).includes(committeeId)
}

/** Whoever sits in the committee says for themselves that they cannot come, or those who act for them; its secretaries for anybody. */
export function mayApologiseFor(actor: Actor, committeeId: string, personId: string): boolean {
  return mayHoldMeetingsOf(actor, committeeId) || personsOf(actor).includes(personId)
}

/** Who sees the form with which one says that one cannot come. */
export function mayApologise(actor: Actor, committeeId: string, seated: readonly { readonly personId: string }[]): boolean {
  if (mayHoldMeetingsOf(actor, committeeId) || committeesOf(actor).includes(committeeId)) return true
  return seated.some(({ personId }) => personsOf(actor).includes(personId))
}

/** Whoever has left the room for a closed item does not read along from the corridor. */
export function readsItem(
  actor: Actor,
  committeeId: string,
  item: { readonly open: boolean; readonly conflicted: ReadonlySet<string> },
): boolean {
  if (item.open) return true
  return committeesReadClosedBy(actor).includes(committeeId) && !personsOf(actor).some((person) => item.conflicted.has(person))
}
