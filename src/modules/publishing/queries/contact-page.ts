import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findContact } from '../../people/index.ts'
import { whyNotForget } from '../../people/rules/contact-retention.ts'
import { mayChangeContact, mayReadContact } from '../../people/rules/person-rights.ts'
import { keptStanding } from './person-standing.ts'

export type ContactView = Awaited<ReturnType<typeof contactPage>>

/** How to reach a person; others than those who need it do not even learn that there is something. */
export const contactPage = query('publishing.contact-page', async ({ actor, now, db, permitToKnow }, { id }: { readonly id: string }) => {
  const person = actor.kind === 'public' ? undefined : await keptStanding({ db, now }, id)
  permitToKnow(person !== undefined && mayReadContact(actor, person))
  if (!person) throw new NotFound('person')
  return {
    person: { id: person.personId, name: person.name },
    contact: await findContact(db, id),
    mayChange: mayChangeContact(actor, person),
    whyNotForget: whyNotForget(person.terms, danishDay(now)),
  }
})
