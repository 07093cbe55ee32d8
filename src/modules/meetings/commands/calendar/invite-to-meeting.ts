import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { listMembershipsOfCommittees } from '../../../committees/index.ts'
import { listMailReceivers } from '../../../people/index.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import type { ComposeInvitation } from '../../rules/calendar/invitation.ts'
import { membersToInvite } from '../../rules/calendar/whom-to-invite.ts'
import { whyNotInvite } from '../../rules/calendar/why-not-invite.ts'
import { mayPlanMeetingsOf } from '../../rules/year/plan-rights.ts'
import { writeInvitations } from './write-invitations.ts'

/** Invites everyone who sits in the committee on the meeting's day, again those who were invited before. */
export const inviteToMeeting = command(
  'meetings.invite-to-meeting',
  async (
    { actor, now, db, permitToKnow, record },
    { meetingId, compose }: { readonly meetingId: string; readonly compose: ComposeInvitation },
  ) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await lockMeeting(db, meetingId), mayPlanMeetingsOf)
    const members = membersToInvite(await listMembershipsOfCommittees(db, [meeting.committeeId]), meeting.heldOn)
    refuseIf(whyNotInvite(meeting, { today: danishDay(now), reachable: (await listMailReceivers(db, members)).length }))
    const invited = await writeInvitations({ db, now }, { meetingId, occasion: 'planned', compose })
    await record({
      event: 'meeting.members-invited',
      subject: { kind: 'meeting', id: meetingId },
      details: { invited: invited.sent, heldOn: meeting.heldOn },
    })
    return invited
  },
)
