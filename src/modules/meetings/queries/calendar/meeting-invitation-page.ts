import { Refused } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { findInvitationToMeeting } from '../../repository/invitations.ts'
import { whyNotUseAnswerLink } from '../../rules/calendar/why-not-answer.ts'

export type MeetingInvitationView = Awaited<ReturnType<typeof meetingInvitationPage>>

/** The meeting that whoever bears an invitation's link is invited to. The link is the proof. @throws Refused when it does not count */
export const meetingInvitationPage = query(
  'meetings.meeting-invitation-page',
  async ({ db, now, permit }, { token }: { readonly token: string }) => {
    permit(true)
    const invitation = await findInvitationToMeeting(db, token)
    const refusal = whyNotUseAnswerLink(invitation, now)
    if (!invitation || refusal) throw new Refused(refusal!)
    return { token, ...invitation }
  },
)
