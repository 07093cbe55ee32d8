import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findChairs } from '../../repository/agendas.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { insertMinutesApproval, listMinutesApprovals, listStages } from '../../repository/minutes.ts'
import { chairThatIs } from '../../rules/agenda/agenda-rights.ts'
import { approvedSince } from '../../rules/minutes/approved-since.ts'
import { isSameHand } from '../../rules/minutes/same-hand.ts'
import { mayReadMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotApprove } from '../../rules/minutes/why-not-minutes.ts'
import { namedWriter } from '../items/named-writer.ts'
import { freezeMinutes } from './freeze-minutes.ts'
import { minutesAtHand } from './minutes-at-hand.ts'

interface Approving {
  readonly meetingId: string
  readonly words: MinutesWords
}

/** One chair approves in writing; when all have, the minutes are. @returns whether they are */
export const approveMinutes = command('meetings.approve-minutes', async (work, { meetingId, words }: Approving) => {
  const { actor, db, now, permit, permitToKnow, record } = work
  const meeting = await lockMeeting(db, meetingId)
  permitToKnow(meeting !== undefined && mayReadMinutesOf(actor, meeting.committeeId, 'for-approval'))
  if (!meeting) throw new NotFound('meeting')
  const chair = chairThatIs(actor, meeting.committeeId)
  permit(chair !== undefined)
  if (!chair) throw new NotFound('chair')
  const atHand = await minutesAtHand(work, meeting, words.record)
  const stages = await listStages(db, meetingId)
  const approvals = await listMinutesApprovals(db, meetingId)
  const given = approvedSince(stages, approvals)
  const { chairs } = await findChairs(db, meeting.committeeId, danishDay(now))
  const hand = actor.kind === 'person' ? { personId: actor.personId, name: actor.name } : chair
  const oneHand = [...given].some((personId) => {
    const latest = approvals.findLast((one) => one.personId === personId && one.verdict === 'approved')
    return latest !== undefined && personId !== chair.personId && isSameHand(hand, latest, chairs)
  })
  refuseIf(whyNotApprove(atHand.situation, { manner: atHand.minutes.manner, already: given.has(chair.personId), oneHand }))
  const approval = {
    personId: chair.personId,
    verdict: 'approved' as const,
    atMeetingId: null,
    remark: null,
    givenByName: namedWriter(actor).name,
  }
  if (chairs.every(({ personId }) => personId === chair.personId || given.has(personId))) {
    await freezeMinutes(work, { meeting, atHand, approval, words })
    return true
  }
  await insertMinutesApproval(db, meetingId, { ...approval, content: atHand.content }, now)
  await record({ event: 'minutes.approved-by-chair', subject: { kind: 'meeting', id: meetingId }, details: { chair: chair.name } })
  return false
})
