import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface TextChange {
  readonly revision: number
  readonly change: Uint8Array
  /** It is all that the text was then, not only what came. */
  readonly whole: boolean
}

export interface ChangeMade {
  readonly at: Date
  readonly byId: string | null
  readonly byName: string
}

export async function insertChange(
  db: Kysely<DB>,
  textId: string,
  { revision, change, whole }: TextChange,
  made: ChangeMade,
): Promise<void> {
  await db
    .insertInto('documents.running_text_change')
    .values({
      text_id: textId,
      revision,
      change: Buffer.from(change),
      whole,
      made_at: made.at,
      made_by: made.byId,
      made_by_name: made.byName,
    })
    .execute()
}

/** What a text was at a revision is the sum of these; none where that is forgotten. */
export async function listChangesUntil(db: Kysely<DB>, textId: string, revision: number): Promise<TextChange[]> {
  return db
    .selectFrom('documents.running_text_change')
    .select(['revision', 'change', 'whole'])
    .where('text_id', '=', textId)
    .where('revision', '<=', revision)
    .where('revision', '>=', (eb) =>
      eb
        .selectFrom('documents.running_text_change')
        .select((one) => one.fn.max('revision').as('revision'))
        .where('text_id', '=', textId)
        .where('whole', '=', true)
        .where('revision', '<=', revision),
    )
    .orderBy('revision')
    .execute()
}

/** The newest revision that was made before an instant; 0 for none. */
export async function findLastRevisionBefore(db: Kysely<DB>, textId: string, before: Date): Promise<number> {
  const row = await db
    .selectFrom('documents.running_text_change')
    .select((eb) => eb.fn.max('revision').as('revision'))
    .where('text_id', '=', textId)
    .where('made_at', '<', before)
    .executeTakeFirst()
  return row?.revision ?? 0
}

export async function deleteChangesUntil(db: Kysely<DB>, textId: string, revision: number): Promise<void> {
  await db.deleteFrom('documents.running_text_change').where('text_id', '=', textId).where('revision', '<=', revision).execute()
}

/** Everyone who has written after a revision, in the order in which they began. */
export async function listWritersAfter(db: Kysely<DB>, textId: string, revision: number): Promise<string[]> {
  const rows = await db
    .selectFrom('documents.running_text_change')
    .select('made_by_name')
    .where('text_id', '=', textId)
    .where('revision', '>', revision)
    .where('made_by_name', '!=', '')
    .groupBy('made_by_name')
    .orderBy((eb) => eb.fn.min('revision'))
    .execute()
  return rows.map((row) => row.made_by_name)
}

/** Notes that somebody writes. @returns whether that is news: it was not noted since the instant given */
export async function noteWriting(db: Kysely<DB>, textId: string, writer: string, now: Date, since: Date): Promise<boolean> {
  const row = await db
    .insertInto('documents.running_text_writing')
    .values({ text_id: textId, writer, begun_at: now })
    .onConflict((conflict) =>
      conflict
        .columns(['text_id', 'writer'])
        .doUpdateSet({ begun_at: now })
        .where(sql<boolean>`documents.running_text_writing.begun_at < ${since}`),
    )
    .returning('text_id')
    .executeTakeFirst()
  return row !== undefined
}
