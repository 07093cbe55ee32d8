import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface TextVersion {
  readonly number: number
  readonly revision: number
  readonly savedAt: Date
  /** Everyone who has written since the version before. */
  readonly writtenBy: readonly string[]
}

export async function listTextVersions(db: Kysely<DB>, textId: string): Promise<TextVersion[]> {
  return versionsOf(db, textId).orderBy('number', 'desc').execute()
}

export async function findLatestTextVersion(db: Kysely<DB>, textId: string): Promise<TextVersion | undefined> {
  return versionsOf(db, textId).orderBy('number', 'desc').limit(1).executeTakeFirst()
}

export async function findVersionMarkdown(db: Kysely<DB>, textId: string, number: number): Promise<string | undefined> {
  const row = await db
    .selectFrom('documents.running_text_version')
    .select('markdown')
    .where('text_id', '=', textId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row?.markdown
}

export async function insertTextVersion(
  db: Kysely<DB>,
  textId: string,
  version: TextVersion & { readonly markdown: string },
): Promise<void> {
  await db
    .insertInto('documents.running_text_version')
    .values({
      text_id: textId,
      number: version.number,
      markdown: version.markdown,
      revision: version.revision,
      saved_at: version.savedAt,
      written_by: [...version.writtenBy],
    })
    .execute()
}

function versionsOf(db: Kysely<DB>, textId: string) {
  return db
    .selectFrom('documents.running_text_version')
    .select(['number', 'revision', 'saved_at as savedAt', 'written_by as writtenBy'])
    .where('text_id', '=', textId)
}
