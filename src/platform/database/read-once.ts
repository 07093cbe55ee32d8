import { type Kysely, type RawBuilder, sql } from 'kysely'
import { Settled, settle } from '../../kernel/settled.ts'
import type { DB } from './schema.ts'

export interface AskedOnce<Parts> {
  /** What is asked: one name for one question with its values. */
  readonly named: string
  /** `with …`, for both of the others. */
  readonly having?: RawBuilder<unknown>
  /** Every row that the answer follows from, by `writings`. */
  readonly rows: readonly RawBuilder<unknown>[]
  /** Each part as JSON. */
  readonly parts: { readonly [Part in keyof Parts]: RawBuilder<unknown> }
}

/**
 * Long answers come again as they came before: as long as the same rows may be read, each as it was last written, what they say is
 * neither asked for nor put together again. Which rows may be read is asked each time, of whoever asks.
 *
 * Inside a transaction everything is asked for, as what it has written itself may change without another sign.
 * @param room in letters
 * @returns the same frozen value for the same rows
 */
export function readOnce<Value extends object, Parts extends object = Value>(
  room: number,
  putTogether: (parts: Parts) => Value,
): (db: Kysely<DB>, asked: AskedOnce<Parts>) => Promise<Value> {
  const read = new Settled<Value>(room)
  return async (db, { named, having = sql``, rows, parts }) => {
    const rowsRead = sql<string>`concat_ws(';', ${sql.join(rows)})`
    if (!db.isTransaction) {
      const known = await sql<{ rowsRead: string }>`${having} select ${rowsRead} as "rowsRead"`.execute(db)
      const before = read.find(`${named} ${known.rows[0]!.rowsRead}`)
      if (before) return before
    }
    const columns = Object.entries<RawBuilder<unknown>>(parts).map(([name, part]) => sql`(${part})::text as ${sql.ref(name)}`)
    // In one statement, so that nothing is kept under the name of rows that it was not read from.
    const answer = await sql<Answer>`${having} select ${rowsRead} as "rowsRead", ${sql.join(columns)}`.execute(db)
    const { rowsRead: readNow, ...written } = answer.rows[0]!
    const make = (): Value => putTogether(parsed(written) as Parts)
    if (db.isTransaction) return settle(make())
    const size = Object.values(written).reduce<number>((letters, part) => letters + (part?.length ?? 0), 0)
    return read.under(`${named} ${readNow}`, make, size)
  }
}

/** JSON as text, which is parsed only where it says something new. */
type Answer = { readonly rowsRead: string } & Readonly<Record<string, string | null>>

/** One of `rows`. @param found for `from`, with a column `id` and a column `written`, the row's own `xmin` */
export function writings(found: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(string_agg(row.id::text || ' ' || row.written::text, ','), '') from (${found}) row)`
}

function parsed(answer: Readonly<Record<string, string | null>>): unknown {
  return Object.fromEntries(Object.entries(answer).map(([part, json]) => [part, json === null ? null : (JSON.parse(json) as unknown)]))
}
