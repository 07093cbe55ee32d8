import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { mayLoadReference } from '../../../committees/rules/committee-rights.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotTacit } from '../../rules/minutes/why-not-minutes.ts'
import { freezeMinutes } from './freeze-minutes.ts'
import { minutesAtHand } from './minutes-at-hand.ts'

interface DueApproval {
  readonly meetingId: string
  readonly words: MinutesWords
}

/** Nobody objected in time: the minutes are approved, in nobody's name. */
export const approveDueMinutes = command('meetings.approve-due-minutes', async (work, { meetingId, words }: DueApproval) => {
  const { actor, db, now, permit } = work
  permit(mayLoadReference(actor))
  const meeting = await lockMeeting(db, meetingId)
  if (!meeting || actor.kind === 'public') throw new NotFound('meeting')
  const atHand = await minutesAtHand(work, meeting, words.record)
  const { manner, deadlineAt } = atHand.minutes
  refuseIf(whyNotTacit(atHand.situation, { manner, isDue: deadlineAt !== null && deadlineAt <= now }))
  const approval = { personId: null, verdict: 'tacit' as const, atMeetingId: null, remark: null, givenByName: actor.name }
  await freezeMinutes(work, { meeting, atHand, approval, words })
})
