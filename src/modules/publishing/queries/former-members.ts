import { isOperator } from '../../../kernel/actor.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findMergedInto, listForgettable } from '../../people/index.ts'
import { isToBeForgotten } from '../../people/rules/contact-retention.ts'
import { personStanding } from './person-standing.ts'

/** Whose last seat and last right have ended, while the system still holds how to reach them or a way for them to sign in. */
export const formerMembers = query('publishing.former-members', async ({ actor, now, db, permit }, _: undefined) => {
  permit(isOperator(actor))
  const former: string[] = []
  const entries = await Promise.all((await listForgettable(db)).map(async (id) => (await findMergedInto(db, id)) ?? id))
  for (const id of new Set(entries)) {
    const person = await personStanding({ db, now }, id)
    if (person && isToBeForgotten(person.terms, danishDay(now))) former.push(id)
  }
  return former
})
