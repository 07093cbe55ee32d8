import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { newToken, tokenHash } from '../../../platform/identity/tokens.ts'
import { writeMail } from '../../../platform/mail/outbox.ts'
import { deleteOpenInvitations, findContact, hasWayIn, insertInvitation } from '../../people/index.ts'
import { mayKeepWaysIn, whyNotInvite } from '../../people/rules/identity-rights.ts'
import { invitationLifetimeInDays } from '../../people/rules/invitation.ts'
import { keptStanding } from '../queries/person-standing.ts'

export interface InvitationWish {
  readonly personId: string
  /** The words of a mail around the token, where it is to be sent; whoever makes it then does not see the link. */
  readonly compose?: (token: string, person: string, until: Date) => { readonly subject: string; readonly body: string }
}

/** Makes a link that lets its bearer tie an account to the person. Earlier links stop counting. @returns the link's token, which is kept nowhere */
export const invitePerson = command(
  'publishing.invite-person',
  async ({ actor, now, db, permitToKnow, record }, { personId, compose }: InvitationWish) => {
    const person = await keptStanding({ db, now }, personId)
    permitToKnow(person !== undefined && mayKeepWaysIn(actor, person))
    if (!person) throw new NotFound('person')
    refuseIf(whyNotInvite(actor, person, await hasWayIn(db, personId)))
    await deleteOpenInvitations(db, personId)
    const token = newToken()
    const expiresAt = new Date(now.getTime() + invitationLifetimeInDays * 24 * 3_600_000)
    const mailedTo = (compose && (await findContact(db, personId))?.mailAddress) ?? undefined
    const createdBy = actor.kind === 'person' ? actor.personId : undefined
    await insertInvitation(db, { tokenHash: tokenHash(token), personId, mailAddress: mailedTo, createdBy, expiresAt }, now)
    if (compose && mailedTo)
      await writeMail(db, { receiver: mailedTo, ...compose(token, person.name, expiresAt), secret: true, uselessAfter: expiresAt }, now)
    await record({
      event: 'invitation.made',
      subject: { kind: 'person', id: personId },
      details: { person: person.name, expiresAt: expiresAt.toISOString(), byMail: mailedTo !== undefined },
    })
    return { token, person: person.name, expiresAt, mailedTo }
  },
)
