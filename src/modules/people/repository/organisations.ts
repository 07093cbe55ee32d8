import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export type Sector = 'region' | 'municipality' | 'general-practice' | 'patients' | 'other'

export interface OrganisationRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly sector: Sector
  readonly kind: string
}

const columns = ['id', 'slug', 'name', 'short_name as shortName', 'sector', 'kind'] as const

export async function listOrganisations(db: Kysely<DB>): Promise<OrganisationRow[]> {
  const rows = await db.selectFrom('people.organisation').select(columns).orderBy('name').execute()
  return rows.map(asOrganisation)
}

export async function findOrganisationBySlug(db: Kysely<DB>, slug: string): Promise<OrganisationRow | undefined> {
  const row = await db.selectFrom('people.organisation').select(columns).where('slug', '=', slug).executeTakeFirst()
  return row && asOrganisation(row)
}

export interface NewOrganisation {
  readonly slug: string
  readonly name: string
  readonly shortName: string
  readonly sector: Sector
  readonly kind: string
  readonly code?: string | undefined
}

/** @returns the id, also of one that was there already under the same slug, which then gets the new names */
export async function upsertOrganisation(db: Kysely<DB>, organisation: NewOrganisation): Promise<string> {
  const values = {
    slug: organisation.slug,
    name: organisation.name,
    short_name: organisation.shortName,
    sector: organisation.sector,
    kind: organisation.kind,
    code: organisation.code ?? null,
  }
  const row = await db
    .insertInto('people.organisation')
    .values(values)
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

function asOrganisation(row: Omit<OrganisationRow, 'sector'> & { sector: string }): OrganisationRow {
  return { ...row, sector: row.sector as Sector }
}
