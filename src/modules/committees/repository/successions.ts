import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** One partnership carries on what another did; many can follow one, and one follow many. */
export interface SuccessionRow {
  readonly predecessorId: string
  readonly successorId: string
  readonly source: string | null
  readonly sourceAddress: string | null
  readonly inferred: boolean
}

export async function listSuccessions(db: Kysely<DB>): Promise<SuccessionRow[]> {
  return db
    .selectFrom('committees.partnership_succession')
    .select(['predecessor_id as predecessorId', 'successor_id as successorId', 'source', 'source_address as sourceAddress', 'inferred'])
    .execute()
}

/** Said twice, it stands once. */
export async function insertSuccession(
  db: Kysely<DB>,
  succession: { readonly predecessorId: string; readonly successorId: string; readonly source?: string },
): Promise<void> {
  await db
    .insertInto('committees.partnership_succession')
    .values({ predecessor_id: succession.predecessorId, successor_id: succession.successorId, source: succession.source ?? null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
