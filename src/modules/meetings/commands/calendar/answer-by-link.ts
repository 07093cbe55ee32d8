import { danishDay } from '../../../../kernel/dates.ts'
import type { Context } from '../../../../platform/command/use-case.ts'
import { findActor } from '../../../committees/index.ts'
import { findInvitationToMeeting } from '../../repository/invitations.ts'
import { listHeldAttendance } from '../../repository/held-attendance.ts'
import { whyNotAnswer, whyNotUseAnswerLink } from '../../rules/calendar/why-not-answer.ts'
import type { TellOfApology } from '../../rules/held/apology-words.ts'
import { answerMeeting } from '../held/answer-meeting.ts'
import { answerInvitation } from './answer-invitation.ts'

interface Answer {
  readonly token: string
  readonly answer: string | undefined
  readonly remark: string | undefined
  readonly tell?: TellOfApology | undefined
}

/**
 * What the bearer of an invitation's link answers: the meeting's attendance is told as by the person themselves, for the link
 * was mailed to them alone, and the invitation keeps the answer.
 */
export async function answerByLink(context: Context, { token, answer, remark, tell }: Answer): Promise<void> {
  const { database, now } = context
  const invitation = await findInvitationToMeeting(database.app, token)
  // What is wrong with the answer is for the command itself to say.
  if (invitation && !whyNotUseAnswerLink(invitation, now) && !whyNotAnswer(invitation, { answer, remark })) {
    const { meetingId, personId } = invitation
    const bearer = await findActor(database.app, personId, danishDay(now))
    const before = (await listHeldAttendance(database.app, meetingId)).find((person) => person.personId === personId)
    const comes = answer === 'accepted'
    // Who has never said otherwise comes.
    if (bearer && (!comes || before?.atStart === 'apology'))
      await answerMeeting(
        { ...context, actor: bearer },
        { meetingId, personId, comes, remark: remark ?? '', substituteId: undefined, tell },
      )
  }
  await answerInvitation(context, { token, answer, remark })
}
