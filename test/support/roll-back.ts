import { Kysely, PostgresDialect } from 'kysely'
import { Client, type PoolClient } from 'pg'
import type { Logins } from '../../src/platform/database/logins.ts'
import { appRole, publicRole } from '../../src/platform/database/roles.ts'
import type { DB } from '../../src/platform/database/schema.ts'

/**
 * One connection, one transaction that is always undone. Both roles work on it in turn, so that the public role sees what
 * the test has just written; a transaction opened inside becomes a savepoint.
 */
export async function rollBack<T>(
  logins: Logins,
  work: (database: { readonly app: Kysely<DB>; readonly published: Kysely<DB> }) => Promise<T>,
): Promise<T> {
  const client = new Client(logins.owner)
  await client.connect()
  try {
    await client.query('begin')
    const turns = new Turns()
    const as = (role: string) => new Kysely<DB>({ dialect: new PostgresDialect({ pool: new OneConnection(client, role, turns) }) })
    return await work({ app: as(appRole), published: as(publicRole) })
  } finally {
    await client.query('rollback')
    await client.end()
  }
}

/** Lets one borrower at a time have the connection. */
class Turns {
  #last: Promise<void> = Promise.resolve()
  async take(): Promise<() => void> {
    const before = this.#last
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#last = promise
    await before
    return resolve
  }
}

class OneConnection {
  readonly options = {}
  readonly #client: Client
  readonly #role: string
  readonly #turns: Turns
  constructor(client: Client, role: string, turns: Turns) {
    this.#client = client
    this.#role = role
    this.#turns = turns
  }

  async connect() {
    const release = await this.#turns.take()
    await this.#client.query(`set local role ${this.#role}`)
    return {
      query: (statement: string, values?: readonly unknown[]) => this.#ask(statement, values),
      release,
      end: async () => {},
      on: () => {},
      off: () => {},
    } as unknown as PoolClient
  }

  async end() {}

  #ask(sql: string, values?: readonly unknown[]) {
    const readOnly = /read only/i.test(sql) ? '; set transaction read only' : ''
    if (/^(begin|start transaction)\b/i.test(sql)) return this.#client.query(`savepoint inner_work${readOnly}`)
    if (/^commit\b/i.test(sql)) return this.#client.query('release savepoint inner_work')
    if (/^rollback$/i.test(sql)) return this.#client.query('rollback to savepoint inner_work; release savepoint inner_work')
    return this.#client.query(sql, values as unknown[])
  }
}
