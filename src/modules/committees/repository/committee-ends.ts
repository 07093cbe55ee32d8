import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** Nobody sits in a committee after its last day. @returns how many mandates ended */
export async function endMembershipsOf(db: Kysely<DB>, committeeId: string, lastDay: string): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('committees.membership')
    .set({ valid_to: lastDay })
    .where('committee_id', '=', committeeId)
    .where('valid_from', '<=', lastDay)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', lastDay)]))
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

export async function endSeatsOf(db: Kysely<DB>, committeeId: string, lastDay: string): Promise<void> {
  await db
    .updateTable('committees.seat')
    .set({ valid_to: lastDay })
    .where('committee_id', '=', committeeId)
    .where('valid_from', '<=', lastDay)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', lastDay)]))
    .execute()
}

/** Rights that follow from a mandate end with it; those given by themselves do not. */
export async function endRightsOfMandatesIn(db: Kysely<DB>, committeeId: string, lastDay: string): Promise<void> {
  await db
    .updateTable('committees.committee_access')
    .set({ valid_to: lastDay })
    .where('committee_id', '=', committeeId)
    .where('membership_id', 'is not', null)
    .where('valid_from', '<=', lastDay)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>', lastDay)]))
    .execute()
}
