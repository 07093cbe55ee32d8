import { Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import { Pool, type PoolConfig } from 'pg'
import { afterAll } from 'vitest'
import type { DB } from '../../src/platform/database/schema.ts'

type Interrupted = (login: PoolConfig, meanwhile: (at: number) => Promise<unknown>) => Kysely<DB>

/** Readers with something done after each statement, before its answer is given: `at` counts them from 1. Call it at the top of the file. */
export function interruptedReaders(): Interrupted {
  const pools: Pool[] = []
  afterAll(() => Promise.all(pools.map((pool) => pool.end())))
  return (login, meanwhile) => {
    const pool = new Pool(login)
    pools.push(pool)
    return interruptedReader(pool, meanwhile)
  }
}

function interruptedReader(own: Pool, meanwhile: (at: number) => Promise<unknown>): Kysely<DB> {
  let at = 0
  const pool: PostgresPool = {
    options: own.options,
    end: () => own.end(),
    connect: async () => {
      const client = await own.connect()
      const query = async (statement: string, values: readonly unknown[]): Promise<unknown> => {
        const answer = await client.query(statement, [...values])
        await meanwhile((at += 1))
        return answer
      }
      return { query: query as never, release: () => client.release() }
    },
  }
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
}
