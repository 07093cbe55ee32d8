import { NotFound } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import {
  findPartnershipBySlug,
  listCommitteesOfPartnership,
  listFocusAreas,
  listPartiesOf,
  listPartnerships,
  listSuccessions,
} from '../../committees/index.ts'
import { listOrganisations } from '../../people/index.ts'

export type PartnershipView = Awaited<ReturnType<typeof partnershipPage>>

/** A partnership, its parties, its committees and what comes after it. */
export const partnershipPage = query('publishing.partnership-page', async ({ db, permit }, { slug }: { readonly slug: string }) => {
  permit(true)
  const partnership = await findPartnershipBySlug(db, slug)
  if (!partnership) throw new NotFound('partnership')
  const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
  const parties = await listPartiesOf(db, partnership.id)
  const partnerships = new Map((await listPartnerships(db)).map((each) => [each.id, each]))
  const successions = await listSuccessions(db)
  return {
    partnership,
    successors: successions
      .filter(({ predecessorId }) => predecessorId === partnership.id)
      .flatMap(({ successorId }) => partnerships.get(successorId) ?? []),
    predecessors: successions
      .filter(({ successorId }) => successorId === partnership.id)
      .flatMap(({ predecessorId }) => partnerships.get(predecessorId) ?? []),
    parties: parties.flatMap((id) => organisations.get(id) ?? []),
    committees: await listCommitteesOfPartnership(db, partnership.id),
    focusAreas: (await listFocusAreas(db)).filter(({ partnershipId }) => partnershipId === partnership.id),
  }
})
