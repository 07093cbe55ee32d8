import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listPartnerships } from '../../committees/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { mayFoundGroups } from '../../committees/rules/group-rights.ts'
import { mayBeginOwn, mayKeepPartnerships } from '../../committees/rules/partnership-rights.ts'
import { validityOn } from '../rules/validity.ts'

export type CommitteesView = Awaited<ReturnType<typeof committeesPage>>

/** Every committee under what it belongs to; partnerships that have ended come last. */
export const committeesPage = query('publishing.committees-page', async ({ actor, now, db, permit }) => {
  permit(true)
  const today = danishDay(now)
  const order = { current: 0, coming: 1, ended: 2 }
  const committees = (await listCommittees(db)).filter((committee) => mayKnowOf(actor, committee))
  const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
  const own = committees.filter(({ partnershipId, organisationId }) => partnershipId === null && organisationId !== null)
  return {
    partnerships: (await listPartnerships(db))
      .map((partnership) => ({
        ...partnership,
        validity: validityOn(today, partnership),
        committees: committees.filter(({ partnershipId }) => partnershipId === partnership.id),
      }))
      .filter((partnership) => partnership.committees.length > 0)
      .toSorted((a, b) => order[a.validity] - order[b.validity]),
    ofOrganisations: own.map((committee) => ({ ...committee, organisation: organisations.get(committee.organisationId ?? '') })),
    may: { partnership: mayKeepPartnerships(actor), committee: mayBeginOwn(actor), group: mayFoundGroups(actor) },
    others: committees.filter(({ partnershipId, organisationId }) => partnershipId === null && organisationId === null),
  }
})
