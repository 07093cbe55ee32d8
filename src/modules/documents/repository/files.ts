import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface FileRow {
  readonly sha256: string
  readonly name: string
  readonly mediaType: string
  readonly bytes: number
}

/** Keeps the first name under which a content came in. */
export async function insertFile(db: Kysely<DB>, file: FileRow, now: Date): Promise<void> {
  await db
    .insertInto('documents.file')
    .values({ sha256: file.sha256, name: file.name, media_type: file.mediaType, bytes: file.bytes, received_at: now })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}

export async function findFile(db: Kysely<DB>, sha256: string): Promise<FileRow | undefined> {
  return db
    .selectFrom('documents.file')
    .select(['sha256', 'name', 'media_type as mediaType', 'bytes'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
}
