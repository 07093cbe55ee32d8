import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface RunningText {
  readonly id: string
  readonly markdown: string
  /** Grows with every change. */
  readonly revision: number
}

/** Begins a text. @returns its id */
export async function insertText(db: Kysely<DB>, markdown: string, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('documents.running_text')
    .values({ markdown, changed_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The texts given, by id; none for those that are not there. */
export async function listTexts(db: Kysely<DB>, ids: readonly string[]): Promise<ReadonlyMap<string, RunningText>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('documents.running_text')
    .select(['id', 'markdown', 'revision'])
    .where('id', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** One writer of a text at a time: those who come meanwhile wait. */
export async function lockText(db: Kysely<DB>, id: string): Promise<RunningText | undefined> {
  return db.selectFrom('documents.running_text').select(['id', 'markdown', 'revision']).where('id', '=', id).forUpdate().executeTakeFirst()
}

export async function updateText(db: Kysely<DB>, { id, markdown, revision }: RunningText, now: Date): Promise<void> {
  await db.updateTable('documents.running_text').set({ markdown, revision, changed_at: now }).where('id', '=', id).execute()
}
