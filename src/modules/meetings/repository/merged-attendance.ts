import type { Kysely } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Whom a paper names; the name itself stays as the paper wrote it. */
const attendance: OwnedRows = { table: 'meetings.attendance', owner: 'person_id', key: ['meeting_id', 'position'] }

/** @returns the places in the lists of who was there */
export async function moveAttendance(db: Kysely<DB>, fromId: string, toId: string): Promise<string[]> {
  return moveRows(db, attendance, fromId, toId)
}

export async function moveAttendanceBack(db: Kysely<DB>, moved: readonly string[], fromId: string, toId: string): Promise<void> {
  await moveRowsBack(db, attendance, moved, fromId, toId)
}
