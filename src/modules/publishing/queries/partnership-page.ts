import { dayAskedOf } from '../../../kernel/as-of.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import {
  findKeptPartnership,
  listCommitteesOfPartnership,
  listFocusAreas,
  listNationalPartnerships,
  listParties,
  listSuccessions,
  type PartyRow,
} from '../../committees/index.ts'
import { mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { mayKeepPartnerships } from '../../committees/rules/partnership-rights.ts'
import { listNationalOrganisations } from '../../people/index.ts'
import { partyOrder } from '../rules/party-order.ts'
import { successionComparison } from '../rules/succession-comparison.ts'
import { toldApart } from '../rules/told-apart.ts'
import { validityOn } from '../rules/validity.ts'

export type PartnershipView = Awaited<ReturnType<typeof partnershipPage>>

interface Asked {
  readonly slug: string
  /** Where it is no day: today, or the day on which the partnership begins. */
  readonly on?: string | undefined
}

/** A partnership with its parties and committees on a day, and beside it what it follows and what follows it. */
export const partnershipPage = query('publishing.partnership-page', async ({ actor, now, db, permit }, { slug, on }: Asked) => {
  permit(true)
  const all = await listNationalPartnerships(db)
  const asked = all.find((each) => each.slug === slug)
  if (!asked) throw new NotFound('partnership')
  const day = dayAskedOf(asked, on, danishDay(now))
  const names = toldApart(all)
  const partnerships = new Map(all.map((each) => [each.id, { ...each, label: names.get(each.id)!, validity: validityOn(day, each) }]))
  const partnership = partnerships.get(asked.id)!
  const successions = await listSuccessions(db)
  const before = successions.filter(({ successorId }) => successorId === partnership.id).map(({ predecessorId }) => predecessorId)
  const after = successions.filter(({ predecessorId }) => predecessorId === partnership.id).map(({ successorId }) => successorId)
  const beside = successions.filter(({ predecessorId }) => before.includes(predecessorId)).map(({ successorId }) => successorId)
  const recorded = await listNationalOrganisations(db)
  const organisations = new Map(recorded.map((each) => [each.id, each]))
  const successorOf = new Map(recorded.flatMap(({ id, successorId }) => (successorId ? [[id, successorId]] : [])))
  const parties = Map.groupBy(
    await listParties(db, [...new Set([partnership.id, ...before, ...after, ...beside])]),
    ({ partnershipId }) => partnershipId,
  )
  const committees = (await listCommitteesOfPartnership(db, partnership.id)).filter((committee) => mayKnowOf(actor, committee))

  return {
    day,
    partnership,
    // Nobody is a party for longer than there is something to be a party to.
    parties: partiesOf(partnership.id)
      .map((party) => ({ ...party, validTo: party.validTo ?? partnership.validTo }))
      .map((party) => ({ ...party, organisation: organisations.get(party.organisationId)!, validity: validityOn(day, party) })),
    predecessors: succession(before, [partnership.id]),
    successors: succession([partnership.id], after),
    committees,
    focusAreas: (await listFocusAreas(db)).filter(({ partnershipId }) => partnershipId === partnership.id),
    mayChange: mayKeepPartnerships(actor),
    endReason: partnership.validTo === null ? null : ((await findKeptPartnership(db, slug))?.endReason ?? null),
  }

  function partiesOf(id: string): readonly PartyRow[] {
    return parties.get(id) ?? []
  }

  /** The two sides of a succession, and what it means for each party; none where there is only one side. */
  function succession(from: readonly string[], to: readonly string[]) {
    if (from.length === 0 || to.length === 0) return undefined
    const bodies = (ids: readonly string[]) => ids.map((id) => ({ id, parties: partiesOf(id).map(({ organisationId }) => organisationId) }))
    const between = successions.filter(({ predecessorId, successorId }) => from.includes(predecessorId) && to.includes(successorId))
    return {
      before: from.flatMap((id) => partnerships.get(id) ?? []),
      after: to.flatMap((id) => partnerships.get(id) ?? []),
      origins: between,
      rows: successionComparison(bodies(from), bodies(to), successorOf, bodies(beside.filter((id) => !to.includes(id))))
        .map(({ organisationId, other, bodyElsewhere, ...row }) => ({
          ...row,
          elsewhere: partnerships.get(bodyElsewhere ?? ''),
          organisation: organisations.get(organisationId)!,
          other: other === undefined ? undefined : organisations.get(other),
        }))
        .toSorted((a, b) => partyOrder(a.organisation, b.organisation)),
    }
  }
})
