import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface PossibleParty {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly shortName: string
  /** A municipality's or region's number. */
  readonly code: string | null
  readonly sector: string
  readonly kind: string
}

export async function listPossibleParties(db: Kysely<DB>): Promise<PossibleParty[]> {
  return db
    .selectFrom('people.organisation')
    .select(['id', 'slug', 'name', 'short_name as shortName', 'code', 'sector', 'kind'])
    .orderBy('name')
    .execute()
}
