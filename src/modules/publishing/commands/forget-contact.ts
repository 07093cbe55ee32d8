import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteMailTo } from '../../../platform/mail/outbox.ts'
import { deleteContacts, listMergedEntries } from '../../people/index.ts'
import { mayChangeContact } from '../../people/rules/person-rights.ts'
import { keptStanding } from '../queries/person-standing.ts'

/** Deletes how to reach a person, at any time they or those who keep it wish; seats and ways of signing in stay. */
export const forgetContact = command(
  'publishing.forget-contact',
  async ({ actor, now, db, permitToKnow, record }, { personId }: { readonly personId: string }) => {
    const person = await keptStanding({ db, now }, personId)
    permitToKnow(person !== undefined && mayChangeContact(actor, person))
    if (!person) throw new NotFound('person')
    const { addresses } = await deleteContacts(db, await listMergedEntries(db, personId))
    for (const address of addresses) await deleteMailTo(db, address)
    await record({ event: 'contact.deleted', subject: { kind: 'person', id: personId }, details: { person: person.name } })
  },
)
