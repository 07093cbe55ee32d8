import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface PartnershipRow {
  readonly id: string
  readonly slug: string
  readonly kind: string
  readonly name: string
  readonly region: string
  readonly hospital: string | null
  readonly validFrom: string
  readonly validTo: string | null
}

const columns = ['id', 'slug', 'kind', 'name', 'region', 'hospital', 'valid_from as validFrom', 'valid_to as validTo'] as const

export async function listPartnerships(db: Kysely<DB>): Promise<PartnershipRow[]> {
  return db.selectFrom('committees.partnership').select(columns).orderBy('region').orderBy('name').execute()
}

export async function findPartnershipBySlug(db: Kysely<DB>, slug: string): Promise<PartnershipRow | undefined> {
  return db.selectFrom('committees.partnership').select(columns).where('slug', '=', slug).executeTakeFirst()
}

export async function findPartnership(db: Kysely<DB>, id: string): Promise<PartnershipRow | undefined> {
  return db.selectFrom('committees.partnership').select(columns).where('id', '=', id).executeTakeFirst()
}

export interface NewPartnership {
  readonly slug: string
  readonly kind: string
  readonly name: string
  readonly region: string
  readonly hospital?: string | undefined
  readonly validFrom: string
  readonly validTo?: string | undefined
}

export async function upsertPartnership(db: Kysely<DB>, partnership: NewPartnership): Promise<string> {
  const values = {
    slug: partnership.slug,
    kind: partnership.kind,
    name: partnership.name,
    region: partnership.region,
    hospital: partnership.hospital ?? null,
    valid_from: partnership.validFrom,
    valid_to: partnership.validTo ?? null,
  }
  const row = await db
    .insertInto('committees.partnership')
    .values(values)
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  return row.id
}

export async function upsertParty(
  db: Kysely<DB>,
  party: { readonly partnershipId: string; readonly organisationId: string; readonly position: number; readonly from: string },
): Promise<void> {
  await db
    .insertInto('committees.partnership_party')
    .values({
      partnership_id: party.partnershipId,
      organisation_id: party.organisationId,
      position: party.position,
      valid_from: party.from,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function listPartnershipsOf(db: Kysely<DB>, organisationId: string): Promise<PartnershipRow[]> {
  return db
    .selectFrom('committees.partnership')
    .select(columns)
    .where('id', 'in', (parties) =>
      parties.selectFrom('committees.partnership_party').select('partnership_id').where('organisation_id', '=', organisationId),
    )
    .orderBy('valid_from')
    .execute()
}
