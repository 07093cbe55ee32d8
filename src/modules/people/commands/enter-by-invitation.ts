import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { closeSession, openSession } from '../../../platform/identity/sessions.ts'
import { tokenHash } from '../../../platform/identity/tokens.ts'
import { lockInvitation, updateInvitationUsed } from '../repository/invitations.ts'
import { findPerson } from '../repository/persons.ts'
import { whyNotUseInvitation } from '../rules/invitation.ts'

export interface InvitationUse {
  readonly token: string
  readonly device?: string | undefined
  readonly tokenBefore?: string | undefined
}

/** For those without an account at any provider: the link lets its bearer in once, to make a key of their own. @returns the session's token */
export const enterByInvitation = command(
  'people.enter-by-invitation',
  async ({ db, now, permit, record }, { token, device, tokenBefore }: InvitationUse) => {
    // The link is the permission: one that does not count is refused below.
    permit(true)
    const hash = tokenHash(token)
    const invitation = await lockInvitation(db, hash)
    refuseIf(whyNotUseInvitation(invitation, now))
    const { personId } = invitation!
    await updateInvitationUsed(db, hash, now)
    if (tokenBefore) await closeSession(db, tokenBefore)
    const session = await openSession(db, { personId, method: 'invitation', device }, now)
    const person = await findPerson(db, personId)
    await record({
      event: 'person.signed-in',
      subject: { kind: 'person', id: personId },
      details: { person: person?.name, method: 'invitation' },
    })
    return session
  },
)
