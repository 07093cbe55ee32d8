import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface BatchRow {
  readonly id: string
  readonly createdBy: string
  readonly createdById: string | null
  readonly createdAt: Date
  readonly cancelledAt: Date | null
}

const columns = [
  'id',
  'created_by as createdBy',
  'created_by_id as createdById',
  'created_at as createdAt',
  'cancelled_at as cancelledAt',
] as const

export async function insertBatch(db: Kysely<DB>, by: { readonly name: string; readonly id: string | null }, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('imports.batch')
    .values({ created_by: by.name, created_by_id: by.id, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findBatch(db: Kysely<DB>, id: string): Promise<BatchRow | undefined> {
  return db.selectFrom('imports.batch').select(columns).where('id', '=', id).executeTakeFirst()
}

/** The latest batches, of some persons or of all, with how many papers stand in which state. */
export async function listBatches(
  db: Kysely<DB>,
  createdByIds: readonly string[] | undefined,
  atMost: number,
): Promise<(BatchRow & { states: Record<string, number> })[]> {
  let batches = db.selectFrom('imports.batch').select(columns).orderBy('created_at', 'desc').limit(atMost)
  if (createdByIds) batches = batches.where('created_by_id', '=', sql<string>`any(${[...createdByIds]}::uuid[])`)
  const rows = await batches.execute()
  if (rows.length === 0) return []
  const counts = await db
    .selectFrom('imports.paper')
    .select(['batch_id', 'state', (count) => count.fn.countAll<string>().as('number')])
    .where(
      'batch_id',
      'in',
      rows.map(({ id }) => id),
    )
    .groupBy(['batch_id', 'state'])
    .execute()
  return rows.map((row) => ({
    ...row,
    states: Object.fromEntries(counts.filter(({ batch_id: id }) => id === row.id).map(({ state, number }) => [state, Number(number)])),
  }))
}

export async function updateCancelled(db: Kysely<DB>, id: string, cancelledAt: Date | null): Promise<void> {
  await db.updateTable('imports.batch').set({ cancelled_at: cancelledAt }).where('id', '=', id).execute()
}
