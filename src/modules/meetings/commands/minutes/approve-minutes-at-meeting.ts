import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { findHeldMeeting } from '../../repository/held-meetings.ts'
import { lockMeeting, type MeetingRow } from '../../repository/meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { mayPrepareMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { whyNotApproveAtMeeting } from '../../rules/minutes/why-not-minutes.ts'
import { namedWriter } from '../items/named-writer.ts'
import { freezeMinutes } from './freeze-minutes.ts'
import { minutesAtHand } from './minutes-at-hand.ts'

interface ApprovingAtMeeting {
  /** Whose minutes they are. */
  readonly meetingId: string
  /** The meeting that approved them. */
  readonly atMeetingId: string
  readonly words: MinutesWords
}

/** Notes that a later meeting approved the minutes. */
export const approveMinutesAtMeeting = command(
  'meetings.approve-minutes-at-meeting',
  async (work, { meetingId, atMeetingId, words }: ApprovingAtMeeting) => {
    const { db } = work
    const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareMinutesOf)
    const at = await lockMeeting(db, atMeetingId)
    await approveAtMeeting(work, meeting, at, words)
  },
)

/** Inside the command of whoever concludes the item: the right is asked there. */
export async function approveAtMeeting(work: Command, meeting: MeetingRow, at: MeetingRow | undefined, words: MinutesWords): Promise<void> {
  const atHand = await minutesAtHand(work, meeting, words.record)
  const held = at && (await findHeldMeeting(work.db, at.id))
  const isLater = at !== undefined && at.committeeId === meeting.committeeId && at.heldOn > meeting.heldOn
  refuseIf(whyNotApproveAtMeeting(atHand.situation, { isLater, hasBegun: held?.state === 'begun' || held?.state === 'ended' }))
  const approval = {
    personId: null,
    verdict: 'approved' as const,
    atMeetingId: at?.id ?? null,
    remark: null,
    givenByName: namedWriter(work.actor).name,
  }
  await freezeMinutes(work, { meeting, atHand, approval, words })
}
