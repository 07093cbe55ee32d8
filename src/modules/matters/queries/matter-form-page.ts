import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommitteesOfPartnership, listFocusAreas, listParties, listPartnerships } from '../../committees/index.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { findItemTraces } from '../repository/item-traces.ts'
import { listMatters, listMatterTraces } from '../repository/matters.ts'
import { matchingMatters } from '../rules/matching-matters.ts'
import { mayKeepMatter, mayKeepMatters } from '../rules/matter-rights.ts'

export type MatterFormView = Awaited<ReturnType<typeof matterFormPage>>

const atMost = 500

/** To begin a matter, also with an item: what the item gives, and the matters that it may belong to already. */
export const matterFormPage = query(
  'matters.matter-form-page',
  async ({ actor, db, permit }, asked: { readonly itemId?: string | undefined }) => {
    permit(mayKeepMatters(actor))
    const partnerships: Awaited<ReturnType<typeof listPartnerships>> = []
    for (const partnership of await listPartnerships(db)) {
      const committees = await listCommitteesOfPartnership(db, partnership.id)
      const parties = await listParties(db, [partnership.id])
      const place = { committees: committees.map(({ id }) => id), parties: parties.map(({ organisationId }) => organisationId) }
      if (mayKeepMatter(actor, place)) partnerships.push(partnership)
    }
    const item = asked.itemId ? await findItemTraces(db, asked.itemId, committeesReadBy(actor)) : undefined
    if (asked.itemId && !item) throw new NotFound('item')
    const reader = {
      committees: committeesReadBy(actor),
      organisations: actor.kind === 'person' ? actor.organisations.map(({ organisationId }) => organisationId) : [],
    }
    const known = await listMatters(db, reader, { underWay: true, atMost })
    const traces = item
      ? await listMatterTraces(
          db,
          known.map(({ id }) => id),
        )
      : []
    const matches = item ? matchingMatters({ ...item, references: item.references.map(({ number }) => number) }, traces) : []
    return {
      partnerships,
      focusAreas: (await listFocusAreas(db)).filter(({ partnershipId }) => partnerships.some(({ id }) => id === partnershipId)),
      item,
      matters: item ? known : [],
      matches: matches.flatMap(({ matterId, reasons }) => {
        const matter = known.find(({ id }) => id === matterId)
        return matter ? [{ matter, reasons }] : []
      }),
    }
  },
)
