import type { Kysely } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Who asked stays one person however many entries the record had for them: nobody is the second to themselves. */
const releases: OwnedRows = { table: 'publishing.release', owner: 'asked_by', key: ['id'] }

export async function moveReleases(db: Kysely<DB>, fromId: string, toId: string): Promise<string[]> {
  return moveRows(db, releases, fromId, toId)
}

export async function moveReleasesBack(db: Kysely<DB>, moved: readonly string[], fromId: string, toId: string): Promise<void> {
  await moveRowsBack(db, releases, moved, fromId, toId)
}
