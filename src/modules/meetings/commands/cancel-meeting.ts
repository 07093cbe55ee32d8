import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { lockMeeting } from '../repository/meetings.ts'
import { cancelMeetingRow } from '../repository/planned-meetings.ts'
import type { ComposeInvitation } from '../rules/calendar/invitation.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { whyNotCancel } from '../rules/year/why-not-move.ts'
import { type Invited, writeInvitations } from './calendar/write-invitations.ts'

interface Cancellation {
  readonly meetingId: string
  readonly reason: string
  /** The words of a cancellation, where the members are to be told by mail. */
  readonly invite?: ComposeInvitation | undefined
}

/** A cancelled meeting stays in the calendar, crossed out and with the reason. @returns who was told by mail */
export const cancelMeeting = command(
  'meetings.cancel-meeting',
  async ({ actor, now, db, permitToKnow, record }, { meetingId, reason, invite }: Cancellation): Promise<Invited | undefined> => {
    const meeting = await lockMeeting(db, meetingId)
    permitToKnow(meeting !== undefined && mayPlanMeetingsOf(actor, meeting.committeeId))
    if (!meeting) throw new NotFound('meeting')
    refuseIf(whyNotCancel(meeting, reason))
    await cancelMeetingRow(db, meetingId, reason.trim())
    const invited = invite && (await writeInvitations({ db, now }, { meetingId, occasion: 'cancelled', compose: invite }))
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
