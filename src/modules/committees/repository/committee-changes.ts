import { type Kysely, sql } from 'kysely'
import { nameKey } from '../../../kernel/name-key.ts'
import type { DB } from '../../../platform/database/schema.ts'
import { committeeColumns, type CommitteeRow } from './committees.ts'

/** A committee with what only its change needs to know. */
export interface KeptCommittee extends CommitteeRow {
  readonly endReason: string | null
  readonly successorId: string | null
}

export type CommitteeValues = Omit<KeptCommittee, 'id' | 'endReason' | 'successorId' | 'publicSince'>

const columns = [...committeeColumns, 'end_reason as endReason', 'successor_id as successorId'] as const

export async function findKeptCommittee(db: Kysely<DB>, slug: string): Promise<KeptCommittee | undefined> {
  return db.selectFrom('committees.committee').select(columns).where('slug', '=', slug).executeTakeFirst()
}

export async function listKeptCommittees(db: Kysely<DB>): Promise<KeptCommittee[]> {
  return db.selectFrom('committees.committee').select(columns).orderBy('name').execute()
}

/** Held until the end of the transaction, so that nobody else changes it meanwhile. */
export async function lockCommittee(db: Kysely<DB>, slug: string): Promise<KeptCommittee | undefined> {
  return db.selectFrom('committees.committee').select(columns).where('slug', '=', slug).forUpdate().executeTakeFirst()
}

/** Two that begin or move at once wait for one another: names, parents and successors are judged against all of them. */
export async function lockAllCommittees(db: Kysely<DB>): Promise<void> {
  await sql`lock table committees.committee in share row exclusive mode`.execute(db)
}

export async function insertCommittee(db: Kysely<DB>, committee: CommitteeValues, publicSince: Date | null): Promise<string> {
  const { id } = await db
    .insertInto('committees.committee')
    .values({ ...rowOf(committee), slug: committee.slug, valid_to: committee.validTo, public_since: publicSince })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateCommittee(db: Kysely<DB>, id: string, committee: Omit<CommitteeValues, 'slug' | 'validTo'>): Promise<void> {
  await db.updateTable('committees.committee').set(rowOf(committee)).where('id', '=', id).execute()
}

export async function updateCommitteeEnd(db: Kysely<DB>, id: string, lastDay: string, reason: string | null): Promise<void> {
  await db.updateTable('committees.committee').set({ valid_to: lastDay, end_reason: reason }).where('id', '=', id).execute()
}

export async function updateCommitteeSuccessor(db: Kysely<DB>, id: string, successorId: string): Promise<void> {
  await db.updateTable('committees.committee').set({ successor_id: successorId }).where('id', '=', id).execute()
}

/** The spellings under which papers name it, as keys. */
export async function listCommitteeNames(db: Kysely<DB>, committeeId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('committees.committee_name')
    .select('name_key')
    .where('committee_id', '=', committeeId)
    .orderBy('name_key')
    .execute()
  return rows.map((row) => row.name_key)
}

export async function deleteCommitteeNames(db: Kysely<DB>, committeeId: string): Promise<void> {
  await db.deleteFrom('committees.committee_name').where('committee_id', '=', committeeId).execute()
}

export async function insertCommitteeNames(db: Kysely<DB>, committeeId: string, names: readonly string[]): Promise<void> {
  const keys = [...new Set(names.map(nameKey))].filter((key) => key !== '')
  if (keys.length === 0) return
  await db
    .insertInto('committees.committee_name')
    .values(keys.map((key) => ({ name_key: key, committee_id: committeeId })))
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

function rowOf(committee: Omit<CommitteeValues, 'slug' | 'validTo'>) {
  return {
    name: committee.name,
    kind: committee.kind,
    level: committee.level,
    partnership_id: committee.partnershipId,
    organisation_id: committee.organisationId,
    parent_id: committee.parentId,
    valid_from: committee.validFrom,
  }
}
