import { isOperator } from '../../../kernel/actor.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listRightTerms, listSeatTerms } from '../../committees/index.ts'
import { listForgettable, listRightsOutsideCommittees } from '../../people/index.ts'
import { isToBeForgotten } from '../../people/rules/contact-retention.ts'

/**
 * Whose last seat and last right have ended, while the system still holds how to reach them or a way for them to sign in.
 * Asked every minute, so of all at once.
 */
export const formerMembers = query('publishing.former-members', async ({ actor, now, db, permit }, _: undefined) => {
  permit(isOperator(actor))
  const forgettable = await listForgettable(db)
  const entries = [...new Set(forgettable.flatMap(({ entryId, personId }) => [entryId, personId]))]
  const personOf = new Map(forgettable.map(({ entryId, personId }) => [entryId, personId]))
  const ofPerson = ({ personId }: { readonly personId: string }): string => personOf.get(personId) ?? personId
  const seats = Map.groupBy(await listSeatTerms(db, entries), ofPerson)
  const rights = Map.groupBy([...(await listRightTerms(db, entries)), ...(await listRightsOutsideCommittees(db, entries))], ofPerson)
  const lastDays = (terms: readonly { readonly lastDay: string | null }[] = []) => terms.map(({ lastDay }) => lastDay)
  const day = danishDay(now)
  return [...new Set(personOf.values())].filter((id) =>
    isToBeForgotten({ seats: lastDays(seats.get(id)), rights: lastDays(rights.get(id)) }, day),
  )
})
