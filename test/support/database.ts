import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, inject } from 'vitest'
import { type Database, openPools } from '../../src/platform/database/connect.ts'
import type { Logins } from '../../src/platform/database/logins.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { loginsOf, run, templateName } from './database-servers.ts'
import { rollBack } from './roll-back.ts'

export interface TestDatabase {
  readonly app: Kysely<DB>
  readonly reading: Kysely<DB>
  readonly published: Kysely<DB>
  readonly logins: Logins
  /** Runs the work on a connection whose every write is undone afterwards; commands may open their transactions on it. */
  rolledBack<T>(work: (database: { readonly app: Kysely<DB>; readonly published: Kysely<DB> }) => Promise<T>): Promise<T>
}

/**
 * An empty, migrated database for the calling test file, gone when its tests have run. Call it at the top of the file or of
 * a `describe`; the pools are there from `beforeAll` on.
 */
export function testDatabase(): TestDatabase {
  const server = inject('testServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  const logins = loginsOf(server, name)
  let opened: Database | undefined
  beforeAll(async () => {
    await run(loginsOf(server, 'postgres'), `create database ${name} template ${templateName}`)
    opened = openPools(logins, 4)
  })
  afterAll(async () => {
    await opened?.close()
    await dropWhenLeft(() => run(loginsOf(server, 'postgres'), `drop database if exists ${name} with (force)`))
  })
  const pools = () => {
    if (!opened) throw new Error('the test database is there from beforeAll on')
    return opened
  }
  return {
    get app() {
      return pools().app
    },
    get reading() {
      return pools().reading
    },
    get published() {
      return pools().published
    },
    logins,
    rolledBack: (work) => rollBack(logins, work),
  }
}

/** The server's own cleaner may be at work in it, whom only a superuser may send away; it goes by itself. */
async function dropWhenLeft(drop: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; ; tries++)
    try {
      await drop()
      return
    } catch (error) {
      if ((error as { code?: string }).code !== '42501' || tries === 40) throw error
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
}
