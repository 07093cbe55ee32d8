import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface RunningText {
  readonly id: string
  readonly markdown: string
  /** Grows with every change. */
  readonly revision: number
}

export interface SharedRow extends RunningText {
  /** What it is merged from; nothing until its first change. */
  readonly state: Uint8Array | null
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

export async function findText(db: Kysely<DB>, id: string): Promise<SharedRow | undefined> {
  return db.selectFrom('documents.running_text').select(['id', 'markdown', 'revision', 'state']).where('id', '=', id).executeTakeFirst()
}

/** One writer of a text at a time: those who come meanwhile wait. */
export async function lockText(db: Kysely<DB>, id: string): Promise<SharedRow | undefined> {
  return db
    .selectFrom('documents.running_text')
    .select(['id', 'markdown', 'revision', 'state'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateText(
  db: Kysely<DB>,
  { id, markdown, revision, state }: RunningText & { readonly state: Uint8Array },
  now: Date,
): Promise<void> {
  await db
    .updateTable('documents.running_text')
    .set({ markdown, revision, state: Buffer.from(state), changed_at: now })
    .where('id', '=', id)
    .execute()
}
