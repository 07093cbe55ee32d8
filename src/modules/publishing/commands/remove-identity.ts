import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { closeSessionsOf } from '../../../platform/identity/sessions.ts'
import { deleteIdentity, findIdentity } from '../../people/index.ts'
import { mayKeepIdentities } from '../../people/rules/identity-rights.ts'
import { keptStanding } from '../queries/person-standing.ts'

/** Unties an account, and signs out wherever it was signed in. */
export const removeIdentity = command(
  'publishing.remove-identity',
  async ({ actor, now, db, permitToKnow, record }, { personId, id }: { readonly personId: string; readonly id: string }) => {
    const person = await keptStanding({ db, now }, personId)
    permitToKnow(person !== undefined && mayKeepIdentities(actor, person))
    const identity = await findIdentity(db, id)
    if (!person || identity?.personId !== personId) throw new NotFound('identity')
    await deleteIdentity(db, id)
    await closeSessionsOf(db, personId, identity.method)
    await record({
      event: 'identity.removed',
      subject: { kind: 'person', id: personId },
      details: { person: person.name, method: identity.method, issuer: identity.issuer },
    })
  },
)
