import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteInvitation, findInvitation } from '../../people/index.ts'
import { mayKeepWaysIn } from '../../people/rules/identity-rights.ts'
import { keptStanding } from '../queries/person-standing.ts'

/** A link that was sent to the wrong one counts no longer. */
export const withdrawInvitation = command(
  'publishing.withdraw-invitation',
  async ({ actor, now, db, permitToKnow, record }, { personId, id }: { readonly personId: string; readonly id: string }) => {
    const person = await keptStanding({ db, now }, personId)
    permitToKnow(person !== undefined && mayKeepWaysIn(actor, person))
    const invitation = await findInvitation(db, id)
    if (!person || invitation?.personId !== personId) throw new NotFound('invitation')
    await deleteInvitation(db, id)
    await record({ event: 'invitation.withdrawn', subject: { kind: 'person', id: personId }, details: { person: person.name } })
  },
)
