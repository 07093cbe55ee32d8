import type { Kysely } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Who is to do something, who is told of it, who answered; a name in a report stays as it was written. */
const personRows: readonly OwnedRows[] = [
  { table: 'decisions.follow_up', owner: 'person_id', key: ['id'] },
  { table: 'decisions.follow_up_receiver', owner: 'person_id', key: ['follow_up_id'], perOwner: true },
  { table: 'decisions.follow_up_report', owner: 'reported_by', key: ['id'] },
  { table: 'decisions.answer_link', owner: 'person_id', key: ['token_hash'] },
  { table: 'decisions.follow_up_sheet', owner: 'handed_in_by', key: ['id'] },
]

/** Table → the keys of the rows that moved. */
export async function moveFollowUpRows(db: Kysely<DB>, fromId: string, toId: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const moved: Record<string, string[]> = {}
  for (const rows of personRows) moved[rows.table] = await moveRows(db, rows, fromId, toId)
  return moved
}

export async function moveFollowUpRowsBack(
  db: Kysely<DB>,
  moved: Readonly<Record<string, readonly string[]>>,
  fromId: string,
  toId: string,
): Promise<void> {
  for (const rows of personRows) await moveRowsBack(db, rows, moved[rows.table] ?? [], fromId, toId)
}
