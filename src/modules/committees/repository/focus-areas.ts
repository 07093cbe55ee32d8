import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface FocusAreaRow {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly partnershipId: string
  readonly committeeId: string | null
}

export async function listFocusAreas(db: Kysely<DB>): Promise<FocusAreaRow[]> {
  return db
    .selectFrom('committees.focus_area')
    .select(['id', 'slug', 'name', 'summary', 'partnership_id as partnershipId', 'committee_id as committeeId'])
    .orderBy('position')
    .execute()
}

export async function upsertFocusArea(
  db: Kysely<DB>,
  area: Omit<FocusAreaRow, 'id' | 'committeeId'> & { readonly committeeId?: string | undefined; readonly position: number },
): Promise<void> {
  const values = {
    slug: area.slug,
    name: area.name,
    summary: area.summary,
    partnership_id: area.partnershipId,
    committee_id: area.committeeId ?? null,
    position: area.position,
  }
  await db
    .insertInto('committees.focus_area')
    .values(values)
    .onConflict((conflict) => conflict.column('slug').doUpdateSet(values))
    .execute()
}
