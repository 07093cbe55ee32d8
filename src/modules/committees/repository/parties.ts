import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Origin } from './national-partnerships.ts'

/** That an organisation is a party to a partnership, from when to when. */
export interface PartyRow extends Origin {
  readonly partnershipId: string
  readonly organisationId: string
  readonly position: number
  readonly validFrom: string
  readonly validTo: string | null
}

/** Of all partnerships, or of those named; in each one's own order. */
export async function listParties(db: Kysely<DB>, partnershipIds?: readonly string[]): Promise<PartyRow[]> {
  if (partnershipIds?.length === 0) return []
  const parties = db
    .selectFrom('committees.partnership_party')
    .select(['partnership_id as partnershipId', 'organisation_id as organisationId', 'position', 'valid_from as validFrom'])
    .select(['valid_to as validTo', 'source', 'source_address as sourceAddress', 'inferred'])
    .orderBy('position')
    .orderBy('valid_from')
  return (partnershipIds ? parties.where('partnership_id', 'in', [...partnershipIds]) : parties).execute()
}

export async function upsertParties(db: Kysely<DB>, parties: readonly PartyRow[]): Promise<void> {
  if (parties.length === 0) return
  await db
    .insertInto('committees.partnership_party')
    .values(
      parties.map((party) => ({
        partnership_id: party.partnershipId,
        organisation_id: party.organisationId,
        position: party.position,
        valid_from: party.validFrom,
        valid_to: party.validTo,
        source: party.source,
        source_address: party.sourceAddress,
        inferred: party.inferred,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['partnership_id', 'organisation_id', 'valid_from']).doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        valid_to: ref('excluded.valid_to'),
        source: ref('excluded.source'),
        source_address: ref('excluded.source_address'),
        inferred: ref('excluded.inferred'),
      })),
    )
    .execute()
}

/** The first day was wrong: the same fact, from another day. Its last day goes with it, so that it never ends before it begins. */
export async function updateStartOfParty(db: Kysely<DB>, was: PartyRow, now: PartyRow): Promise<void> {
  await db
    .updateTable('committees.partnership_party')
    .set({ valid_from: now.validFrom, valid_to: now.validTo })
    .where('partnership_id', '=', was.partnershipId)
    .where('organisation_id', '=', was.organisationId)
    .where('valid_from', '=', was.validFrom)
    .execute()
}
