import type { Kysely } from 'kysely'
import { nameKey } from '../../../kernel/name-key.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface CommitteeRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly kind: string
  readonly level: string
  readonly partnershipId: string | null
  readonly organisationId: string | null
  readonly parentId: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  /** Not set while only papers that nobody has published tell of it. */
  readonly publicSince: Date | null
}

/** What every reader of committees needs; others add theirs. */
export const committeeColumns = [
  'id',
  'slug',
  'name',
  'kind',
  'level',
  'partnership_id as partnershipId',
  'organisation_id as organisationId',
  'parent_id as parentId',
  'valid_from as validFrom',
  'valid_to as validTo',
  'public_since as publicSince',
] as const

export async function listCommittees(db: Kysely<DB>): Promise<CommitteeRow[]> {
  return db.selectFrom('committees.committee').select(committeeColumns).orderBy('name').execute()
}

export async function listCommitteesOfPartnership(db: Kysely<DB>, partnershipId: string): Promise<CommitteeRow[]> {
  return db
    .selectFrom('committees.committee')
    .select(committeeColumns)
    .where('partnership_id', '=', partnershipId)
    .orderBy('level')
    .orderBy('name')
    .execute()
}

export async function findCommitteeBySlug(db: Kysely<DB>, slug: string): Promise<CommitteeRow | undefined> {
  return db.selectFrom('committees.committee').select(committeeColumns).where('slug', '=', slug).executeTakeFirst()
}

export async function findCommittee(db: Kysely<DB>, id: string): Promise<CommitteeRow | undefined> {
  return db.selectFrom('committees.committee').select(committeeColumns).where('id', '=', id).executeTakeFirst()
}

/** All that a paper may mean by a name. */
export async function listCommitteesNamed(db: Kysely<DB>, name: string): Promise<CommitteeRow[]> {
  return db
    .selectFrom('committees.committee')
    .select(committeeColumns)
    .where('id', 'in', (names) =>
      names.selectFrom('committees.committee_name').select('committee_id').where('name_key', '=', nameKey(name)),
    )
    .orderBy('name')
    .execute()
}

/** A committee becomes public with its first published meeting; those of the reference data are from the beginning. */
export async function markCommitteePublic(db: Kysely<DB>, id: string, now: Date): Promise<void> {
  await db.updateTable('committees.committee').set({ public_since: now }).where('id', '=', id).where('public_since', 'is', null).execute()
}

export interface NewCommittee {
  readonly slug: string
  readonly name: string
  readonly otherNames: readonly string[]
  readonly kind: string
  readonly level: string
  readonly partnershipId?: string | undefined
  readonly organisationId?: string | undefined
  readonly parentId?: string | undefined
  readonly validFrom?: string | undefined
  readonly validTo?: string | undefined
}

export async function upsertCommittee(db: Kysely<DB>, committee: NewCommittee): Promise<string> {
  const values = {
    slug: committee.slug,
    name: committee.name,
    kind: committee.kind,
    level: committee.level,
    partnership_id: committee.partnershipId ?? null,
    organisation_id: committee.organisationId ?? null,
    parent_id: committee.parentId ?? null,
    valid_from: committee.validFrom ?? null,
    valid_to: committee.validTo ?? null,
  }
  const { id } = await db
    .insertInto('committees.committee')
    .values(values)
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(values))
    .returning('id')
    .executeTakeFirstOrThrow()
  const keys = new Set([committee.name, ...committee.otherNames].map(nameKey))
  await db
    .insertInto('committees.committee_name')
    .values([...keys].map((key) => ({ name_key: key, committee_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}
