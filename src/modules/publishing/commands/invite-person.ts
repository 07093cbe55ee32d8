import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { newToken, tokenHash } from '../../../platform/identity/tokens.ts'
import { deleteOpenInvitations, hasWayIn, insertInvitation } from '../../people/index.ts'
import { mayKeepWaysIn, whyNotInvite } from '../../people/rules/identity-rights.ts'
import { invitationLifetimeInDays } from '../../people/rules/invitation.ts'
import { keptStanding } from '../queries/person-standing.ts'

/** Makes a link that lets its bearer tie an account to the person. Earlier links stop counting. @returns the link's token, which is kept nowhere */
export const invitePerson = command(
  'publishing.invite-person',
  async ({ actor, now, db, permitToKnow, record }, { personId }: { readonly personId: string }) => {
    const person = await keptStanding({ db, now }, personId)
    permitToKnow(person !== undefined && mayKeepWaysIn(actor, person))
    if (!person) throw new NotFound('person')
    refuseIf(whyNotInvite(actor, person, await hasWayIn(db, personId)))
    await deleteOpenInvitations(db, personId)
    const token = newToken()
    const expiresAt = new Date(now.getTime() + invitationLifetimeInDays * 24 * 3_600_000)
    const createdBy = actor.kind === 'person' ? actor.personId : undefined
    await insertInvitation(db, { tokenHash: tokenHash(token), personId, createdBy, expiresAt }, now)
    await record({
      event: 'invitation.made',
      subject: { kind: 'person', id: personId },
      details: { person: person.name, expiresAt: expiresAt.toISOString() },
    })
    return { token, person: person.name, expiresAt }
  },
)
