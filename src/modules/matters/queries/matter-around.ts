import type { Query } from '../../../platform/command/use-case.ts'
import { listCommitteesOfPartnership, listParties } from '../../committees/index.ts'
import type { MatterSurroundings } from '../repository/matter-surroundings.ts'
import type { MatterRow } from '../repository/matters.ts'
import { listTreatments } from '../repository/treatments.ts'
import type { MatterPlace } from '../rules/matter-rights.ts'

/** A matter's treatments, and what it belongs to: its partnership's committees, those that treat it, and the parties. */
export async function matterAround(db: Query['db'], matter: Pick<MatterRow, 'id' | 'partnershipId'>) {
  const treatments = await listTreatments(db, matter.id)
  const committees = matter.partnershipId ? await listCommitteesOfPartnership(db, matter.partnershipId) : []
  const parties = matter.partnershipId ? await listParties(db, [matter.partnershipId]) : []
  const place = placeOf({
    treatments,
    committeeIds: committees.map(({ id }) => id),
    partyIds: parties.map(({ organisationId }) => organisationId),
  })
  return { treatments, place }
}

/** The partnership's committees and those that treat the matter, and the parties. */
export function placeOf({
  treatments,
  committeeIds,
  partyIds,
}: Pick<MatterSurroundings, 'treatments' | 'committeeIds' | 'partyIds'>): MatterPlace {
  return { committees: [...new Set([...committeeIds, ...treatments.flatMap(({ committeeId }) => committeeId ?? [])])], parties: partyIds }
}
