import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { PartySpan } from '../rules/bodies/party-changes.ts'

export interface KeptPartnership {
  readonly id: string
  readonly slug: string
  readonly kind: string
  readonly name: string
  readonly region: string
  readonly hospital: string | null
  readonly source: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly endReason: string | null
}

export type PartnershipValues = Omit<KeptPartnership, 'id' | 'endReason'>

const columns = [
  'id',
  'slug',
  'kind',
  'name',
  'region',
  'hospital',
  'source',
  'valid_from as validFrom',
  'valid_to as validTo',
  'end_reason as endReason',
] as const

export async function findKeptPartnership(db: Kysely<DB>, slug: string): Promise<KeptPartnership | undefined> {
  return db.selectFrom('committees.partnership').select(columns).where('slug', '=', slug).executeTakeFirst()
}

/** Held until the end of the transaction, so that nobody else changes it meanwhile. */
export async function lockPartnership(db: Kysely<DB>, slug: string): Promise<KeptPartnership | undefined> {
  return db.selectFrom('committees.partnership').select(columns).where('slug', '=', slug).forUpdate().executeTakeFirst()
}

/** Two that begin or end at once wait for one another: names and successions are judged against all of them. */
export async function lockAllPartnerships(db: Kysely<DB>): Promise<void> {
  await sql`lock table committees.partnership in share row exclusive mode`.execute(db)
}

export async function insertPartnership(db: Kysely<DB>, { validFrom, validTo, ...values }: PartnershipValues): Promise<string> {
  const { id } = await db
    .insertInto('committees.partnership')
    .values({ ...values, valid_from: validFrom, valid_to: validTo })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updatePartnership(
  db: Kysely<DB>,
  id: string,
  { validFrom, ...values }: Pick<KeptPartnership, 'name' | 'region' | 'hospital' | 'source' | 'validFrom'>,
): Promise<void> {
  await db
    .updateTable('committees.partnership')
    .set({ ...values, valid_from: validFrom })
    .where('id', '=', id)
    .execute()
}

export async function updatePartnershipEnd(db: Kysely<DB>, id: string, lastDay: string, reason: string | null): Promise<void> {
  await db.updateTable('committees.partnership').set({ valid_to: lastDay, end_reason: reason }).where('id', '=', id).execute()
}

/** Who is a party when, in the partnership's own order. */
export async function listPartySpans(db: Kysely<DB>, partnershipId: string): Promise<PartySpan[]> {
  return db
    .selectFrom('committees.partnership_party')
    .select(['organisation_id as organisationId', 'valid_from as validFrom', 'valid_to as validTo'])
    .where('partnership_id', '=', partnershipId)
    .orderBy('position')
    .orderBy('valid_from')
    .execute()
}

export async function insertParties(
  db: Kysely<DB>,
  partnershipId: string,
  parties: readonly { readonly organisationId: string; readonly position: number }[],
  from: string,
): Promise<void> {
  if (parties.length === 0) return
  await db
    .insertInto('committees.partnership_party')
    .values(
      parties.map(({ organisationId, position }) => ({
        partnership_id: partnershipId,
        organisation_id: organisationId,
        position,
        valid_from: from,
      })),
    )
    .execute()
}

export async function updatePartyEnd(
  db: Kysely<DB>,
  partnershipId: string,
  { organisationId, validFrom }: PartySpan,
  lastDay: string,
): Promise<void> {
  await db
    .updateTable('committees.partnership_party')
    .set({ valid_to: lastDay })
    .where('partnership_id', '=', partnershipId)
    .where('organisation_id', '=', organisationId)
    .where('valid_from', '=', validFrom)
    .execute()
}

export async function deleteParty(db: Kysely<DB>, partnershipId: string, { organisationId, validFrom }: PartySpan): Promise<void> {
  await db
    .deleteFrom('committees.partnership_party')
    .where('partnership_id', '=', partnershipId)
    .where('organisation_id', '=', organisationId)
    .where('valid_from', '=', validFrom)
    .execute()
}

/** Those that began with the partnership begin with it when its first day is corrected. */
export async function movePartyStarts(db: Kysely<DB>, partnershipId: string, from: string, to: string): Promise<void> {
  await db
    .updateTable('committees.partnership_party')
    .set({ valid_from: to })
    .where('partnership_id', '=', partnershipId)
    .where('valid_from', '=', from)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', to)]))
    .execute()
}

export async function updatePartyPosition(db: Kysely<DB>, partnershipId: string, organisationId: string, position: number): Promise<void> {
  await db
    .updateTable('committees.partnership_party')
    .set({ position })
    .where('partnership_id', '=', partnershipId)
    .where('organisation_id', '=', organisationId)
    .execute()
}
