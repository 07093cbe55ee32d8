import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** After how many days over its date a follow-up goes to the chairs; nothing where the usual holds. */
export async function findEscalationRule(db: Kysely<DB>, committeeId: string): Promise<number | undefined> {
  const row = await db
    .selectFrom('decisions.escalation_rule')
    .select('after_days as afterDays')
    .where('committee_id', '=', committeeId)
    .executeTakeFirst()
  return row?.afterDays
}

export async function upsertEscalationRule(db: Kysely<DB>, committeeId: string, afterDays: number): Promise<void> {
  await db
    .insertInto('decisions.escalation_rule')
    .values({ committee_id: committeeId, after_days: afterDays })
    .onConflict((conflict) => conflict.column('committee_id').doUpdateSet({ after_days: afterDays }))
    .execute()
}
