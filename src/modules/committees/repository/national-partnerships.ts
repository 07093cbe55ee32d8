import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { PartnershipRow } from './partnerships.ts'

/** Where a fact of the record was read, and whether it was worked out rather than read. */
export interface Origin {
  readonly source: string | null
  readonly sourceAddress: string | null
  readonly inferred: boolean
}

export type NationalPartnership = PartnershipRow & Origin

export async function listNationalPartnerships(db: Kysely<DB>): Promise<NationalPartnership[]> {
  return db
    .selectFrom('committees.partnership')
    .select(['id', 'slug', 'kind', 'name', 'region', 'hospital', 'valid_from as validFrom', 'valid_to as validTo'])
    .select(['source', 'source_address as sourceAddress', 'inferred'])
    .orderBy('region')
    .orderBy('name')
    .execute()
}

/** New ones begin; known ones (by slug) get what is said now. */
export async function upsertNationalPartnerships(db: Kysely<DB>, partnerships: readonly Omit<NationalPartnership, 'id'>[]): Promise<void> {
  if (partnerships.length === 0) return
  await db
    .insertInto('committees.partnership')
    .values(
      partnerships.map(({ validFrom, validTo, sourceAddress, ...same }) => ({
        ...same,
        valid_from: validFrom,
        valid_to: validTo,
        source_address: sourceAddress,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet(({ ref }) => ({
        kind: ref('excluded.kind'),
        name: ref('excluded.name'),
        region: ref('excluded.region'),
        hospital: ref('excluded.hospital'),
        valid_from: ref('excluded.valid_from'),
        valid_to: ref('excluded.valid_to'),
        source: ref('excluded.source'),
        source_address: ref('excluded.source_address'),
        inferred: ref('excluded.inferred'),
      })),
    )
    .execute()
}

export async function upsertNationalSuccessions(
  db: Kysely<DB>,
  successions: readonly ({ readonly predecessorId: string; readonly successorId: string } & Origin)[],
): Promise<void> {
  if (successions.length === 0) return
  await db
    .insertInto('committees.partnership_succession')
    .values(
      successions.map((succession) => ({
        predecessor_id: succession.predecessorId,
        successor_id: succession.successorId,
        source: succession.source,
        source_address: succession.sourceAddress,
        inferred: succession.inferred,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['predecessor_id', 'successor_id']).doUpdateSet(({ ref }) => ({
        source: ref('excluded.source'),
        source_address: ref('excluded.source_address'),
        inferred: ref('excluded.inferred'),
      })),
    )
    .execute()
}
