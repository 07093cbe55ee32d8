import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface Position {
  readonly organisationId: string
  readonly itemId: string
  readonly text: string
  readonly writtenAt: Date
  readonly writtenByName: string
}

/** What some organisations think of some items. */
export async function listPositions(
  db: Kysely<DB>,
  { organisations, items }: { readonly organisations: readonly string[]; readonly items: readonly string[] },
): Promise<Position[]> {
  if (organisations.length === 0 || items.length === 0) return []
  return db
    .selectFrom('notes.position')
    .select([
      'organisation_id as organisationId',
      'item_id as itemId',
      'text',
      'written_at as writtenAt',
      'written_by_name as writtenByName',
    ])
    .where('organisation_id', 'in', [...organisations])
    .where('item_id', 'in', [...items])
    .execute()
}

/** An empty position is none. */
export async function replacePosition(db: Kysely<DB>, { organisationId, itemId, text, writtenAt, writtenByName }: Position): Promise<void> {
  await db.deleteFrom('notes.position').where('organisation_id', '=', organisationId).where('item_id', '=', itemId).execute()
  if (text === '') return
  await db
    .insertInto('notes.position')
    .values({
      organisation_id: organisationId,
      item_id: itemId,
      text,
      written_at: writtenAt,
      written_by_name: writtenByName,
    })
    .execute()
}
