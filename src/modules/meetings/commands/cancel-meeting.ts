import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { lockMeeting } from '../repository/meetings.ts'
import { cancelMeetingRow } from '../repository/planned-meetings.ts'
import { mayPlanMeetingsOf } from '../rules/year/plan-rights.ts'
import { whyNotCancel } from '../rules/year/why-not-move.ts'

interface Cancellation {
  readonly meetingId: string
  readonly reason: string
}

/** A cancelled meeting stays in the calendar, crossed out and with the reason. */
export const cancelMeeting = command(
  'meetings.cancel-meeting',
  async ({ actor, db, permitToKnow, record }, { meetingId, reason }: Cancellation) => {
    const meeting = await lockMeeting(db, meetingId)
    permitToKnow(meeting !== undefined && mayPlanMeetingsOf(actor, meeting.committeeId))
    if (!meeting) throw new NotFound('meeting')
    refuseIf(whyNotCancel(meeting, reason))
    await cancelMeetingRow(db, meetingId, reason.trim())
    await record({
      event: 'meeting.cancelled',
      subject: { kind: 'meeting', id: meetingId },
      details: { reason: reason.trim(), heldOn: meeting.heldOn },
      before: { state: meeting.state },
      after: { state: 'cancelled' },
    })
  },
)
