import { danishDay } from '../../../kernel/dates.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { listRightTerms, listSeatTerms } from '../../committees/index.ts'
import { findMergedInto, findPerson, listDelegationsOf, listMergedEntries, listRightsOutsideCommittees } from '../../people/index.ts'
import type { Terms } from '../../people/rules/contact-retention.ts'
import type { Standing } from '../../people/rules/person-rights.ts'

export interface PersonStanding extends Standing {
  readonly name: string
  readonly terms: Terms
}

/** The same, of an entry that stands for somebody: one that was merged into another does not. */
export async function keptStanding(asking: Pick<Query, 'db' | 'now'>, id: string): Promise<PersonStanding | undefined> {
  return (await findMergedInto(asking.db, id)) === undefined ? personStanding(asking, id) : undefined
}

/** Where a person stands today: what others' rights over their entry, and its end, depend on. */
export async function personStanding({ db, now }: Pick<Query, 'db' | 'now'>, id: string): Promise<PersonStanding | undefined> {
  const person = await findPerson(db, id)
  if (!person) return undefined
  const day = danishDay(now)
  const entries = await listMergedEntries(db, id)
  const [seats, rights] = [await listSeatTerms(db, entries), await listRightTerms(db, entries)]
  const elsewhere = await listRightsOutsideCommittees(db, entries)
  const lent = (await listDelegationsOf(db, id)).filter(
    ({ toPersonId, validTo, withdrawnAt }) => toPersonId === id && withdrawnAt === null && validTo >= day,
  )
  const lasts = ({ lastDay }: { readonly lastDay: string | null }): boolean => lastDay === null || lastDay >= day
  const today = ({ firstDay, lastDay }: { readonly firstDay: string; readonly lastDay: string | null }): boolean =>
    firstDay <= day && lasts({ lastDay })
  return {
    personId: id,
    name: person.name,
    organisationId: person.organisationId,
    seats: seats.filter(today).map(({ committeeId }) => committeeId),
    rights: rights.filter(lasts).map(({ committeeId, role }) => ({ committeeId, role })),
    rightsElsewhere: elsewhere.some(lasts) || lent.length > 0,
    terms: {
      seats: seats.map(({ lastDay }) => lastDay),
      rights: [...rights, ...elsewhere].map(({ lastDay }) => lastDay),
    },
  }
}
