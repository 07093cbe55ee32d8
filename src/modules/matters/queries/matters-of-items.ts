import { query } from '../../../platform/command/use-case.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { listMatters } from '../repository/matters.ts'
import { listMattersOfItems } from '../repository/treatments.ts'
import { mayKeepMatters } from '../rules/matter-rights.ts'

const atMost = 1000

/** The matters that items treat, as far as the reader may know of them, and whether the reader may begin one. */
export const mattersOfItems = query('matters.matters-of-items', async ({ actor, db, permit }, itemIds: readonly string[]) => {
  permit(true)
  const treated = await listMattersOfItems(db, itemIds)
  const mayBegin = mayKeepMatters(actor)
  if (treated.length === 0 || actor.kind === 'public') return { treated, mayBegin }
  const reader = {
    committees: committeesReadBy(actor),
    organisations: actor.kind === 'person' ? actor.organisations.map(({ organisationId }) => organisationId) : [],
  }
  const known = new Set((await listMatters(db, reader, { underWay: false, atMost })).map(({ slug }) => slug))
  return { treated: treated.filter(({ slug }) => known.has(slug)), mayBegin }
})
