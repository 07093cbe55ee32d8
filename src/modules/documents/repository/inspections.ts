import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Inspection } from '../rules/inspection.ts'

/** What was found by the newest way of looking. */
export async function upsertInspection(
  db: Kysely<DB>,
  sha256: string,
  { findings, unread, defects = [] }: Inspection,
  now: Date,
): Promise<void> {
  const found = { findings: JSON.stringify(findings), unread: JSON.stringify(unread), defects: JSON.stringify(defects) }
  const values = { ...found, inspected_at: now }
  await db
    .insertInto('documents.inspection')
    .values({ file_sha256: sha256, ...values })
    .onConflict((conflict) => conflict.column('file_sha256').doUpdateSet(values))
    .execute()
}

/** Nothing for a file that was never looked into. */
export async function findInspection(db: Kysely<DB>, sha256: string): Promise<Inspection | undefined> {
  const row = await db
    .selectFrom('documents.inspection')
    .select(['findings', 'unread', 'defects'])
    .where('file_sha256', '=', sha256)
    .executeTakeFirst()
  return row as Inspection | undefined
}
