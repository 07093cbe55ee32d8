import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { insertOperator } from '../repository/access.ts'
import { findPerson, insertPerson } from '../repository/persons.ts'
import { mayAppointOperator } from '../rules/identity-rights.ts'

/** Somebody new by name, as two may share one; or somebody who is here already, by id. */
export type NewOperator = { readonly name: string } | { readonly personId: string }

/** Lets a person run the installation. @returns their id */
export const appointOperator = command('people.appoint-operator', async ({ actor, now, db, permit, record }, who: NewOperator) => {
  permit(mayAppointOperator(actor))
  const person = 'name' in who ? await insertPerson(db, who.name, undefined, now) : await findPerson(db, who.personId)
  if (!person) throw new NotFound('person')
  await insertOperator(db, person.id)
  await record({ event: 'operator.appointed', subject: { kind: 'person', id: person.id }, details: { person: person.name } })
  return person.id
})
