import { type Kysely, sql } from 'kysely'
import type { DB } from './schema.ts'

/** Rows that belong to somebody by one column. */
export interface OwnedRows {
  /** With its schema. */
  readonly table: string
  readonly owner: string
  /** What tells one owner's rows apart. */
  readonly key: readonly string[]
  /** The key tells rows apart only together with the owner: a row that the new owner has too stays where it is. */
  readonly perOwner?: boolean
  /** A column that may not name the owner too. */
  readonly notAlsoIn?: string
}

/** Hands rows from one owner to another. @returns the keys of those that moved, to move exactly them back */
export async function moveRows(db: Kysely<DB>, rows: OwnedRows, from: string, to: string): Promise<string[]> {
  const { table, owner, key, perOwner, notAlsoIn } = rows
  const same = [sql`theirs.${sql.ref(owner)} = ${to}`, ...key.map((column) => sql`theirs.${sql.ref(column)} = ours.${sql.ref(column)}`)]
  const { rows: moved } = await sql<{ key: string }>`
    update ${sql.table(table)} as ours set ${sql.ref(owner)} = ${to}
    where ours.${sql.ref(owner)} = ${from}
    ${perOwner ? sql`and not exists (select 1 from ${sql.table(table)} as theirs where ${sql.join(same, sql` and `)})` : sql``}
    ${notAlsoIn ? sql`and ours.${sql.ref(notAlsoIn)} <> ${to}` : sql``}
    returning ${keyOf(key)} as key`.execute(db)
  return moved.map((row) => row.key)
}

/** Hands back those that moved, as far as they are still where they were moved to. */
export async function moveRowsBack(db: Kysely<DB>, rows: OwnedRows, moved: readonly string[], from: string, to: string): Promise<void> {
  if (moved.length === 0) return
  const { table, owner, key } = rows
  await sql`
    update ${sql.table(table)} as ours set ${sql.ref(owner)} = ${from}
    where ours.${sql.ref(owner)} = ${to} and ${keyOf(key)} = any(${[...moved]}::text[])`.execute(db)
}

function keyOf(columns: readonly string[]) {
  return sql`concat_ws(' ', ''${columns.length > 0 ? sql`, ${sql.join(columns.map((column) => sql`ours.${sql.ref(column)}::text`))}` : sql``})`
}
