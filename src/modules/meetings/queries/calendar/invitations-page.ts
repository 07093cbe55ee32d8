import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listMembershipsOfCommittees } from '../../../committees/index.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { committeeOf } from '../committee-of.ts'
import { committeesPublishedBy } from '../../../committees/rules/committee-rights.ts'
import { listMailReceivers } from '../../../people/index.ts'
import { findInvitationSender, listInvitedTo } from '../../repository/invitations.ts'
import { findKnownMeeting } from '../../repository/meetings.ts'
import { membersToInvite } from '../../rules/calendar/whom-to-invite.ts'
import { whyNotInvite } from '../../rules/calendar/why-not-invite.ts'
import { mayPlanMeetingsOf } from '../../rules/year/plan-rights.ts'

export type InvitationsView = Awaited<ReturnType<typeof invitationsPage>>

/** Who was invited to a meeting and what they answered, for those who invite. */
export const invitationsPage = query(
  'meetings.invitations-page',
  async ({ actor, now, db, permitToKnow }, { id }: { readonly id: string }) => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await findKnownMeeting(db, id, committeesPublishedBy(actor)), mayPlanMeetingsOf)
    const committee = await committeeOf(db, meeting)
    const seats = await listMembershipsOfCommittees(db, [committee.id])
    const members = membersToInvite(seats, meeting.heldOn)
    const receivers = new Map((await listMailReceivers(db, members)).map((receiver) => [receiver.personId, receiver]))
    const invited = await listInvitedTo(db, id)
    return {
      meeting,
      committee,
      sender: await findInvitationSender(db, committee.id),
      people: [
        ...members.map((personId) => ({
          personId,
          name: seats.find((seat) => seat.personId === personId)?.person ?? '',
          isMember: true,
          hasAddress: receivers.has(personId),
          bounced: receivers.get(personId)?.bounced ?? false,
          invitation: invited.find((one) => one.personId === personId),
        })),
        ...invited
          .filter(({ personId }) => !members.includes(personId))
          .map((invitation) => ({
            personId: invitation.personId,
            name: invitation.person,
            isMember: false,
            hasAddress: true,
            bounced: false,
            invitation,
          })),
      ],
      refusal: whyNotInvite(meeting, { today: danishDay(now), reachable: receivers.size }),
    }
  },
)
