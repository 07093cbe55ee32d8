import { type Expression, type RawBuilder, sql } from 'kysely'

/** The rows of a question in their order, as one value of another: a JSON list, empty where there are none. */
export function jsonList(rows: Expression<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`
}
