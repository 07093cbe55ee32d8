import type { Actor } from '../../../../kernel/actor.ts'
import { mayPublishRecordOf } from '../../../committees/rules/committee-rights.ts'

/** Who sets a committee's calendar: those who keep and publish its record. */
export function mayPlanMeetingsOf(actor: Actor, committeeId: string): boolean {
  return mayPublishRecordOf(actor, committeeId)
}
