import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deletePostponement, insertPostponement } from '../repository/agenda-follow-ups.ts'
import { whyNotReason, whyNotRework } from '../rules/why-not-change.ts'
import { lockKept } from './lock-kept.ts'

export interface Postponement {
  readonly id: string
  /** Whose agenda it is kept off; it is back on the next. */
  readonly meetingId: string
  /** Absent: it goes on that agenda after all. */
  readonly reason: string | undefined
}

/** Keeps an open follow-up off one meeting's agenda, by a person who says why. */
export const postponeFollowUp = command('decisions.postpone-follow-up', async (work, { id, meetingId, reason }: Postponement) => {
  const { actor, db, now, record } = work
  const followUp = await lockKept(work, id)
  refuseIf(whyNotRework(followUp.state) ?? (reason === undefined ? undefined : whyNotReason(reason)))
  const details = { committee: followUp.committeeId, meeting: meetingId, ...(followUp.open && { reason: reason?.trim() }) }
  if (reason === undefined) {
    await deletePostponement(db, id, meetingId)
    await record({ event: 'follow-up.resumed', subject: { kind: 'follow-up', id }, details })
    return
  }
  await insertPostponement(db, { followUpId: id, meetingId, reason: reason.trim(), by: actor.kind === 'public' ? '' : actor.name }, now)
  await record({ event: 'follow-up.postponed', subject: { kind: 'follow-up', id }, details })
})
