import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** An organisation with all that the national map says of it. */
export interface NationalOrganisation {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly sector: string
  readonly kind: string
  readonly code: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly successorId: string | null
  readonly source: string | null
  readonly sourceAddress: string | null
  readonly inferred: boolean
}

export async function listNationalOrganisations(db: Kysely<DB>): Promise<NationalOrganisation[]> {
  return db
    .selectFrom('people.organisation')
    .select(['id', 'slug', 'name', 'short_name as shortName', 'sector', 'kind', 'code', 'valid_from as validFrom', 'valid_to as validTo'])
    .select(['successor_id as successorId', 'source', 'source_address as sourceAddress', 'inferred'])
    .orderBy('name')
    .execute()
}

/** New ones begin, known ones (by slug) get what is said now; who follows whom is said apart, when all are there. */
export async function upsertNationalOrganisations(
  db: Kysely<DB>,
  organisations: readonly Omit<NationalOrganisation, 'id' | 'successorId'>[],
): Promise<void> {
  if (organisations.length === 0) return
  await db
    .insertInto('people.organisation')
    .values(
      organisations.map(({ shortName, validFrom, validTo, sourceAddress, ...same }) => ({
        ...same,
        short_name: shortName,
        valid_from: validFrom,
        valid_to: validTo,
        source_address: sourceAddress,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('slug').doUpdateSet(({ ref }) => ({
        name: ref('excluded.name'),
        short_name: ref('excluded.short_name'),
        sector: ref('excluded.sector'),
        kind: ref('excluded.kind'),
        code: ref('excluded.code'),
        valid_from: ref('excluded.valid_from'),
        valid_to: ref('excluded.valid_to'),
        source: ref('excluded.source'),
        source_address: ref('excluded.source_address'),
        inferred: ref('excluded.inferred'),
      })),
    )
    .execute()
}

/** @param successor none where nothing follows */
export async function updateOrganisationSuccessor(db: Kysely<DB>, slug: string, successor: string | undefined): Promise<void> {
  await db
    .updateTable('people.organisation')
    .set(({ selectFrom }) => ({
      successor_id: selectFrom('people.organisation as following')
        .select('following.id')
        .where('following.slug', '=', successor ?? ''),
    }))
    .where('slug', '=', slug)
    .execute()
}
