import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface CommitteeLineRow {
  readonly id: string
  readonly validTo: string | null
  readonly successor: { readonly id: string; readonly name: string; readonly slug: string } | undefined
}

/** When a committee's last day is, and which one carries on what it did. */
export async function findCommitteeLine(db: Kysely<DB>, id: string): Promise<CommitteeLineRow | undefined> {
  const row = await db
    .selectFrom('committees.committee as committee')
    .leftJoin('committees.committee as successor', 'successor.id', 'committee.successor_id')
    .select(['committee.id', 'committee.valid_to as validTo', 'successor.id as successorId', 'successor.name', 'successor.slug'])
    .where('committee.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { successorId, name, slug } = row
  return { id: row.id, validTo: row.validTo, successor: successorId === null ? undefined : { id: successorId, name: name!, slug: slug! } }
}

/** The committee itself and all that ended and led to it, so that what they left undone is still asked for. */
export async function listCommitteeAndPredecessors(db: Kysely<DB>, id: string, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive line as (
      select ${id}::uuid as id
      union
      select committee.id from committees.committee join line on committee.successor_id = line.id where committee.valid_to < ${today}
    )
    select id from line`.execute(db)
  return rows.map((row) => row.id)
}
