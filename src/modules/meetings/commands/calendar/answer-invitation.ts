import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { findInvitationToMeeting, upsertInvitationAnswer } from '../../repository/invitations.ts'
import { isAnswer, whyNotAnswer, whyNotUseAnswerLink } from '../../rules/calendar/why-not-answer.ts'

interface Answer {
  readonly token: string
  readonly answer: string | undefined
  readonly remark: string | undefined
}

/** Whoever bears the link of an invitation says whether its receiver comes. */
export const answerInvitation = command(
  'meetings.answer-invitation',
  async ({ db, now, permit, record }, { token, answer, remark }: Answer) => {
    // The link is the permission: one that does not count is refused below.
    permit(true)
    const invitation = await findInvitationToMeeting(db, token)
    refuseIf(whyNotUseAnswerLink(invitation, now))
    refuseIf(whyNotAnswer(invitation!, { answer, remark }))
    if (!isAnswer(answer)) return
    const { meetingId, personId, person } = invitation!
    const said = remark?.trim() || undefined
    await upsertInvitationAnswer(db, { meetingId, personId }, { answer, remark: said }, now)
    await record({
      event: answer === 'accepted' ? 'invitation.accepted' : 'invitation.declined',
      subject: { kind: 'meeting', id: meetingId },
      details: { person },
    })
  },
)
