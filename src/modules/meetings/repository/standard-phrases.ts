import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { ItemType } from '../rules/held/standard-phrases.ts'

/** The committee's own and those of its kind, which fit an item's type. */
export async function listPhrases(
  db: Kysely<DB>,
  { committeeId, kind, itemType }: { readonly committeeId: string; readonly kind: string; readonly itemType: ItemType | null },
): Promise<string[]> {
  const rows = await db
    .selectFrom('meetings.standard_phrase')
    .select('phrase')
    .where((where) => where.or([where('committee_id', '=', committeeId), where('committee_kind', '=', kind)]))
    .where((where) => where.or([where('item_type', 'is', null), where('item_type', '=', itemType)]))
    .orderBy('created_at')
    .execute()
  return rows.map(({ phrase }) => phrase)
}

export async function insertPhrase(
  db: Kysely<DB>,
  { committeeId, itemType, phrase }: { readonly committeeId: string; readonly itemType: ItemType | null; readonly phrase: string },
  now: Date,
): Promise<void> {
  await db
    .insertInto('meetings.standard_phrase')
    .values({ committee_id: committeeId, item_type: itemType, phrase, created_at: now })
    .execute()
}
