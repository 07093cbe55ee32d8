import { Refused } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { findInvitationToMeeting } from '../../repository/invitations.ts'
import { whyNotUseAnswerLink } from '../../rules/calendar/why-not-answer.ts'

export type AnswerView = Awaited<ReturnType<typeof answerPage>>

/** The meeting that whoever bears an invitation's link is invited to. The link is the proof. @throws Refused when it does not count */
export const answerPage = query('meetings.answer-page', async ({ db, now, permit }, { token }: { readonly token: string }) => {
  permit(true)
  const invitation = await findInvitationToMeeting(db, token)
  const refusal = whyNotUseAnswerLink(invitation, now)
  if (!invitation || refusal) throw new Refused(refusal!)
  return { token, ...invitation }
})
