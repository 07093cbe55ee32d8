import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { type Command, command } from '../../../platform/command/use-case.ts'
import { deleteSessions } from '../../../platform/identity/session-list.ts'
import { deleteMailTo } from '../../../platform/mail/outbox.ts'
import { deleteAnswerLinksOf } from '../../decisions/index.ts'
import { deleteFollowed } from '../../matters/index.ts'
import { deleteCalendarSubscriptions } from '../../meetings/index.ts'
import { deletePrivateNotes } from '../../notes/index.ts'
import { deleteContacts, deleteWaysIn, listMergedEntries } from '../../people/index.ts'
import { whyNotForget } from '../../people/rules/contact-retention.ts'
import { mayChangeContact } from '../../people/rules/person-rights.ts'
import { keptStanding, type PersonStanding } from '../queries/person-standing.ts'

/** When nothing is left for a person to do here: deletes contact data and every way of signing in. Mandates stay on record. */
export const forgetPerson = command('publishing.forget-person', async (work, { personId }: { readonly personId: string }) => {
  const { actor, now, db, permitToKnow } = work
  const person = await keptStanding({ db, now }, personId)
  permitToKnow(person !== undefined && mayChangeContact(actor, person))
  if (!person) throw new NotFound('person')
  refuseIf(whyNotForget(person.terms, danishDay(now)))
  await forget(work, person)
})

/** The deleted values are not in the log: how many of each kind there were is all that is told. */
async function forget({ db, record }: Pick<Command, 'db' | 'record'>, { personId, name }: PersonStanding): Promise<void> {
  const entries = await listMergedEntries(db, personId)
  const { rows: contacts, addresses } = await deleteContacts(db, entries)
  for (const address of addresses) await deleteMailTo(db, address)
  const { identities, passkeys } = await deleteWaysIn(db, entries)
  const calendars = await deleteCalendarSubscriptions(db, entries)
  const notes = await deletePrivateNotes(db, entries)
  const answerLinks = await deleteAnswerLinksOf(db, entries)
  const followed = await deleteFollowed(db, entries)
  const sessions = await deleteSessions(db, entries)
  await record({
    event: 'person.forgotten',
    subject: { kind: 'person', id: personId },
    details: { person: name, contacts, identities, passkeys, calendars, notes, answerLinks, followed, sessions },
  })
}
