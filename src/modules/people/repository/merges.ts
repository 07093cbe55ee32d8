import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface PersonMerge {
  readonly id: string
  readonly keptId: string
  readonly mergedId: string
  /** What each module said that it moved, by the module's name. */
  readonly moved: Readonly<Record<string, unknown>>
  readonly mergedAt: Date
  readonly mergedBy: string
}

export async function insertMerge(db: Kysely<DB>, merge: Omit<PersonMerge, 'id'>): Promise<string> {
  const { id } = await db
    .insertInto('people.person_merge')
    .values({
      kept_id: merge.keptId,
      merged_id: merge.mergedId,
      moved: JSON.stringify(merge.moved),
      merged_at: merge.mergedAt,
      merged_by: merge.mergedBy,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export type StandingMerge = Omit<PersonMerge, 'moved'> & { readonly kept: string; readonly merged: string }

function selectStandingMerges(db: Kysely<DB>) {
  return db
    .selectFrom('people.person_merge as merge')
    .innerJoin('people.person as kept', 'kept.id', 'merge.kept_id')
    .innerJoin('people.person as merged', 'merged.id', 'merge.merged_id')
    .select(['merge.id', 'merge.kept_id as keptId', 'merge.merged_id as mergedId', 'kept.name as kept', 'merged.name as merged'])
    .select(['merge.merged_at as mergedAt', 'merge.merged_by as mergedBy'])
    .where('merge.undone_at', 'is', null)
    .orderBy('merge.merged_at', 'desc')
    .orderBy('merge.id')
}

/** The merges that stand, the latest first. */
export async function listMerges(db: Kysely<DB>): Promise<StandingMerge[]> {
  return selectStandingMerges(db).limit(100).execute()
}

/** The merges into an entry that stand, the latest first. */
export async function listMergesInto(db: Kysely<DB>, keptId: string): Promise<StandingMerge[]> {
  return selectStandingMerges(db).where('merge.kept_id', '=', keptId).execute()
}

/** A merge that has not been undone, until the transaction ends. */
export async function lockMerge(db: Kysely<DB>, id: string): Promise<PersonMerge | undefined> {
  const row = await db
    .selectFrom('people.person_merge')
    .select(['id', 'kept_id as keptId', 'merged_id as mergedId', 'moved', 'merged_at as mergedAt', 'merged_by as mergedBy'])
    .where('id', '=', id)
    .where('undone_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && { ...row, moved: row.moved as PersonMerge['moved'] }
}

export async function updateMergeUndone(db: Kysely<DB>, id: string, now: Date): Promise<void> {
  await db.updateTable('people.person_merge').set({ undone_at: now }).where('id', '=', id).execute()
}

export interface LockedPerson {
  readonly id: string
  readonly name: string
  readonly organisationId: string | null
  readonly publicSince: Date | null
  readonly mergedIntoId: string | null
}

/** Two entries, until the transaction ends; always in the same order, so that two merges wait for each other. */
export async function lockPersons(db: Kysely<DB>, ids: readonly string[]): Promise<LockedPerson[]> {
  return db
    .selectFrom('people.person')
    .select(['id', 'name', 'organisation_id as organisationId', 'public_since as publicSince', 'merged_into_id as mergedIntoId'])
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
}

/** Leads the old entry, and all that led to it, to the kept one. @returns those that led to it */
export async function updateMergedInto(db: Kysely<DB>, mergedId: string, keptId: string): Promise<string[]> {
  const led = await db
    .updateTable('people.person')
    .set({ merged_into_id: keptId })
    .where('merged_into_id', '=', mergedId)
    .returning('id')
    .execute()
  await db.updateTable('people.person').set({ merged_into_id: keptId }).where('id', '=', mergedId).execute()
  return led.map(({ id }) => id)
}

export async function updateMergedBack(db: Kysely<DB>, mergedId: string, led: readonly string[]): Promise<void> {
  await db.updateTable('people.person').set({ merged_into_id: null }).where('id', '=', mergedId).execute()
  if (led.length > 0)
    await db
      .updateTable('people.person')
      .set({ merged_into_id: mergedId })
      .where('id', 'in', [...led])
      .execute()
}

/** What of the kept entry follows from both. */
export async function updateKept(
  db: Kysely<DB>,
  id: string,
  { organisationId, publicSince }: { readonly organisationId: string | null; readonly publicSince: Date | string | null },
): Promise<void> {
  await db
    .updateTable('people.person')
    .set({ organisation_id: organisationId, public_since: publicSince === null ? null : sql`${publicSince}::timestamptz` })
    .where('id', '=', id)
    .execute()
}
