import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findHeldMeeting } from '../repository/held-meetings.ts'
import { lockMeeting } from '../repository/meetings.ts'
import { cancelMeetingRow } from '../repository/planned-meetings.ts'
import { meetingToKnow } from '../queries/meeting-to-know.ts'
import { committeeOf } from '../queries/committee-of.ts'
import type { ComposeInvitation } from '../rules/calendar/invitation.ts'
import type { TellOfMeeting } from '../rules/year/meeting-news.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { whyNotCancel } from '../rules/year/why-not-move.ts'
import { tellOfMeeting } from './tell-of-meeting.ts'
import { type Invited, writeInvitations } from './calendar/write-invitations.ts'

interface Cancellation {
  readonly meetingId: string
  readonly reason: string
  /** The words of a cancellation, where the members are to be told by mail. */
  readonly invite?: ComposeInvitation | undefined
  /** What the committee's own are told under what is new. */
  readonly tell?: TellOfMeeting | undefined
}

/** A cancelled meeting stays in the calendar, crossed out and with the reason. @returns who was told by mail */
export const cancelMeeting = command(
  'meetings.cancel-meeting',
  async (work, { meetingId, reason, invite, tell }: Cancellation): Promise<Invited | undefined> => {
    const { now, db, record } = work
    const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPlanMeetingsOf)
    const committee = await committeeOf(db, meeting)
    refuseIf(whyNotCancel({ ...meeting, isBegun: (await findHeldMeeting(db, meetingId)) !== undefined }, reason))
    await cancelMeetingRow(db, meetingId, reason.trim())
    const invited = invite && (await writeInvitations({ db, now }, { meetingId, occasion: 'cancelled', compose: invite }))
    if (tell) await tellOfMeeting(work, meeting, { news: 'cancelled', committee: committee.name, heldOn: meeting.heldOn, tell })
    await record({
      event: 'meeting.cancelled',
      subject: { kind: 'meeting', id: meetingId },
      details: { reason: reason.trim(), heldOn: meeting.heldOn },
      before: { state: meeting.state },
      after: { state: 'cancelled' },
    })
    return invited
  },
)
