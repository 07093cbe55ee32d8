import { Refused } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { tokenHash } from '../../../platform/identity/tokens.ts'
import { findInvitationBearing } from '../repository/invitations.ts'
import { whyNotUseInvitation } from '../rules/invitation.ts'

export type InvitationView = Awaited<ReturnType<typeof invitationPage>>

/** What whoever bears an invitation's link is invited to. The link is the proof. @throws Refused when it does not count (any more) */
export const invitationPage = query('people.invitation-page', async ({ db, now, permit }, { token }: { readonly token: string }) => {
  permit(true)
  const invitation = await findInvitationBearing(db, tokenHash(token))
  const refusal = whyNotUseInvitation(invitation, now)
  if (!invitation || refusal) throw new Refused(refusal!)
  return { token, person: invitation.person, expiresAt: invitation.expiresAt }
})
