import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** That a municipality lies in a region, from when to when. */
export interface RegionMunicipality {
  readonly regionId: string
  readonly municipalityId: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly source: string | null
  readonly sourceAddress: string | null
  readonly inferred: boolean
}

export async function listRegionMunicipalities(db: Kysely<DB>): Promise<RegionMunicipality[]> {
  return db
    .selectFrom('people.region_municipality')
    .select(['region_id as regionId', 'municipality_id as municipalityId', 'valid_from as validFrom', 'valid_to as validTo'])
    .select(['source', 'source_address as sourceAddress', 'inferred'])
    .orderBy('valid_from')
    .execute()
}

export async function upsertRegionMunicipalities(db: Kysely<DB>, facts: readonly RegionMunicipality[]): Promise<void> {
  if (facts.length === 0) return
  await db
    .insertInto('people.region_municipality')
    .values(
      facts.map((fact) => ({
        region_id: fact.regionId,
        municipality_id: fact.municipalityId,
        valid_from: fact.validFrom,
        valid_to: fact.validTo,
        source: fact.source,
        source_address: fact.sourceAddress,
        inferred: fact.inferred,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'municipality_id', 'valid_from']).doUpdateSet(({ ref }) => ({
        valid_to: ref('excluded.valid_to'),
        source: ref('excluded.source'),
        source_address: ref('excluded.source_address'),
        inferred: ref('excluded.inferred'),
      })),
    )
    .execute()
}

/** The first day was wrong: the same fact, from another day. Its last day goes with it, so that it never ends before it begins. */
export async function updateStartInRegion(db: Kysely<DB>, was: RegionMunicipality, now: RegionMunicipality): Promise<void> {
  await db
    .updateTable('people.region_municipality')
    .set({ valid_from: now.validFrom, valid_to: now.validTo })
    .where('region_id', '=', was.regionId)
    .where('municipality_id', '=', was.municipalityId)
    .where('valid_from', '=', was.validFrom)
    .execute()
}

/** Whether anything of the national map has been taken in. */
export async function isNationalMapRecorded(db: Kysely<DB>): Promise<boolean> {
  return (await db.selectFrom('people.region_municipality').select('region_id').limit(1).executeTakeFirst()) !== undefined
}
