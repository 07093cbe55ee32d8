import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface FollowUpSheetRow {
  readonly id: string
  readonly fileName: string
  readonly cells: readonly (readonly string[])[]
  readonly handedInBy: string | null
}

export async function insertFollowUpSheet(db: Kysely<DB>, sheet: Omit<FollowUpSheetRow, 'id'>, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('decisions.follow_up_sheet')
    .values({ file_name: sheet.fileName, cells: JSON.stringify(sheet.cells), handed_in_by: sheet.handedInBy, handed_in_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findFollowUpSheet(db: Kysely<DB>, id: string): Promise<FollowUpSheetRow | undefined> {
  const row = await db
    .selectFrom('decisions.follow_up_sheet')
    .select(['id', 'file_name as fileName', 'cells', 'handed_in_by as handedInBy'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, cells: row.cells as unknown as string[][] }
}

export async function deleteFollowUpSheet(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('decisions.follow_up_sheet').where('id', '=', id).execute()
}

/** A list of names and promises is not kept longer than anyone needs it to look through what they handed in. */
export async function deleteFollowUpSheetsBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('decisions.follow_up_sheet').where('handed_in_at', '<', instant).execute()
}
