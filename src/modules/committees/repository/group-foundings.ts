import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface GroupFounding {
  readonly subject: string
  /** What was shown, as it was then. */
  readonly similar: readonly { readonly id: string; readonly name: string }[]
  readonly answer: string
  readonly missingSectors: readonly string[]
  readonly whyMissing: string | null
  readonly foundedAt: Date
}

export async function findGroupFounding(db: Kysely<DB>, committeeId: string): Promise<GroupFounding | undefined> {
  const row = await db
    .selectFrom('committees.group_founding')
    .select([
      'subject',
      'similar_bodies as similar',
      'answer',
      'missing_sectors as missingSectors',
      'why_missing as whyMissing',
      'founded_at as foundedAt',
    ])
    .where('committee_id', '=', committeeId)
    .executeTakeFirst()
  return row && { ...row, similar: row.similar as unknown as GroupFounding['similar'] }
}

export async function insertGroupFounding(
  db: Kysely<DB>,
  committeeId: string,
  founding: GroupFounding & { readonly foundedBy: string | null },
): Promise<void> {
  await db
    .insertInto('committees.group_founding')
    .values({
      committee_id: committeeId,
      subject: founding.subject,
      similar_bodies: JSON.stringify(founding.similar),
      answer: founding.answer,
      missing_sectors: [...founding.missingSectors],
      why_missing: founding.whyMissing,
      founded_at: founding.foundedAt,
      founded_by: founding.foundedBy,
    })
    .execute()
}
