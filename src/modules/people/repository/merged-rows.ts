import type { Kysely } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

/**
 * What belongs to a person here. A contact or a right that the kept entry has already stays with the merged one, where it
 * lets nobody do anything.
 */
const personRows: readonly OwnedRows[] = [
  { table: 'people.identity', owner: 'person_id', key: ['id'] },
  { table: 'people.passkey', owner: 'person_id', key: ['credential_id'] },
  { table: 'people.mail_link', owner: 'person_id', key: ['token_hash'] },
  { table: 'people.invitation', owner: 'person_id', key: ['token_hash'] },
  { table: 'people.invitation', owner: 'created_by', key: ['token_hash'] },
  { table: 'people.contact', owner: 'person_id', key: [], perOwner: true },
  { table: 'people.notice', owner: 'person_id', key: ['id'] },
  { table: 'people.mail_choice', owner: 'person_id', key: [], perOwner: true },
  { table: 'people.unsubscribe_link', owner: 'person_id', key: ['token_hash'] },
  { table: 'people.organisation_access', owner: 'person_id', key: ['organisation_id', 'role', 'valid_from'], perOwner: true },
  { table: 'people.operator', owner: 'person_id', key: [], perOwner: true },
  { table: 'people.demo_role', owner: 'person_id', key: ['slug'] },
  { table: 'people.delegation', owner: 'from_person_id', key: ['id'], notAlsoIn: 'to_person_id' },
  { table: 'people.delegation', owner: 'to_person_id', key: ['id'], notAlsoIn: 'from_person_id' },
]

/** Table and column → the keys of the rows that moved. */
export type MovedRows = Readonly<Record<string, readonly string[]>>

export async function movePersonRows(db: Kysely<DB>, fromId: string, toId: string): Promise<MovedRows> {
  const moved: Record<string, string[]> = {}
  for (const rows of personRows) moved[nameOf(rows)] = await moveRows(db, rows, fromId, toId)
  return moved
}

export async function movePersonRowsBack(db: Kysely<DB>, moved: MovedRows, fromId: string, toId: string): Promise<void> {
  for (const rows of personRows.toReversed()) await moveRowsBack(db, rows, moved[nameOf(rows)] ?? [], fromId, toId)
}

function nameOf({ table, owner }: OwnedRows): string {
  return `${table}.${owner}`
}
