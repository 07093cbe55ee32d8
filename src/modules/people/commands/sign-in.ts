import { refuseIf } from '../../../kernel/refusal.ts'
import { type Command, command } from '../../../platform/command/use-case.ts'
import type { ProvenIdentity } from '../../../platform/identity/proven-identity.ts'
import { closeSession, openSession } from '../../../platform/identity/sessions.ts'
import { findOwner, insertIdentity, updateIdentityUse } from '../repository/identities.ts'
import { lockInvitation, updateInvitationUsed } from '../repository/invitations.ts'
import { findPerson } from '../repository/persons.ts'
import { whyNotTie, whyNotUseInvitation } from '../rules/invitation.ts'
import { whyNotSignIn } from '../rules/why-not-sign-in.ts'

export interface Entry {
  readonly identity: ProvenIdentity
  readonly invitationHash?: string | undefined
  readonly device?: string | undefined
  /** The session that the browser had: it ends, so that nobody goes on in one that another has planted. */
  readonly tokenBefore?: string | undefined
}

/** Whoever has proven an identity becomes the person that it is tied to; with an invitation it is tied first. @returns the new session's token */
export const signIn = command('people.sign-in', async (work: Command, { identity, invitationHash, device, tokenBefore }: Entry) => {
  const { db, now, permit, record } = work
  // The identity is the permission: an account that is tied to nobody is refused below.
  permit(true)
  if (invitationHash !== undefined) await tie(work, identity, invitationHash)
  const owner = await findOwner(db, identity)
  refuseIf(whyNotSignIn(owner?.personId))
  const { identityId, personId, person } = owner!
  await updateIdentityUse(db, identityId, identity.label, now)
  if (tokenBefore) await closeSession(db, tokenBefore)
  const token = await openSession(db, { personId, method: identity.method, device }, now)
  await record({
    event: 'person.signed-in',
    subject: { kind: 'person', id: personId },
    details: { person, method: identity.method, issuer: identity.issuer },
  })
  return token
})

async function tie({ db, now, record }: Command, identity: ProvenIdentity, invitationHash: string): Promise<void> {
  const invitation = await lockInvitation(db, invitationHash)
  refuseIf(whyNotUseInvitation(invitation, now))
  const { personId } = invitation!
  const tied = await insertIdentity(db, { ...identity, personId }, now)
  const owner = await findOwner(db, identity)
  refuseIf(whyNotTie(owner?.personId, personId))
  await updateInvitationUsed(db, invitationHash, now)
  const person = await findPerson(db, personId)
  await record({
    event: tied ? 'identity.tied' : 'invitation.used',
    subject: { kind: 'person', id: personId },
    // Not by what name the account is shown: it may be a mail address, and cannot be forgotten in the log.
    details: { person: person?.name, method: identity.method, issuer: identity.issuer },
  })
}
