import { Kysely, PostgresDialect } from 'kysely'
import { Client, Pool, type PoolConfig } from 'pg'
import { StartTrouble } from '../settings/start-trouble.ts'
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts'
import { embeddedLogins, type Logins, urlLogins } from './logins.ts'
import { PreparingClient } from './preparing-client.ts'
import type { DB } from './schema.ts'

export interface Database {
  /** Reads and writes everything that modules may. */
  readonly app: Kysely<DB>
  /** As `app`, and only reads: what is asked here needs no transaction around it. */
  readonly reading: Kysely<DB>
  /** Logs in as the role that can see published rows only, and only read. */
  readonly published: Kysely<DB>
  readonly logins: Logins
  /** The server in our own folder, when it is that one. */
  readonly embedded?: EmbeddedPostgres
  /** Closes the pools, and the embedded server when no other process uses it. */
  readonly close: () => Promise<void>
}

export interface DatabaseSettings {
  readonly databaseUrl?: string | undefined
  readonly databasePublicUrl?: string | undefined
  /** Where the embedded database lies. */
  readonly databaseFolder: string
}

/**
 * Opens the database that the settings name: the embedded one, started or attached to, or another by its address.
 * It may still be without tables: `migrate(database.logins)` comes next.
 */
export async function connectDatabase(settings: DatabaseSettings, options: EmbeddedOptions = {}): Promise<Database> {
  if (settings.databaseUrl) {
    const logins = urlLogins(settings.databaseUrl, settings.databasePublicUrl)
    await greet(logins)
    return openPools(logins)
  }
  const embedded = await startEmbeddedPostgres(settings.databaseFolder, options)
  const name = 'samspil'
  await createIfMissing(embeddedLogins(embedded, 'postgres'), name)
  const opened = openPools(embeddedLogins(embedded, name))
  return {
    ...opened,
    embedded,
    close: async () => {
      await opened.close()
      await embedded.stop()
    },
  }
}

/** The pools of a database; connections are made when first asked for. */
export function openPools(logins: Logins, connections = 10): Database {
  const open = (login: PoolConfig) => {
    const pool = new Pool({ ...login, max: connections, Client: PreparingClient })
    // An idle connection that the server ends is replaced at the next question; unheard, the event would end the process.
    pool.on('error', () => undefined)
    // The same for one that is lent out and waits, as while a paper is read: its next question fails, and that is heard.
    pool.on('connect', (client) => void client.on('error', () => undefined))
    return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) })
  }
  const app = open(logins.app)
  const reading = open(logins.reading)
  const published = open(logins.published)
  return {
    app,
    reading,
    published,
    logins,
    close: async () => {
      await Promise.all([app.destroy(), reading.destroy(), published.destroy()])
    },
  }
}

async function greet(logins: Logins): Promise<void> {
  const client = new Client({ ...logins.owner, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw new StartTrouble('database-unreachable', { address: logins.address, said: message || code || String(error) }, error)
  }
  try {
    const { rows } = await client.query<{ version: string; number: number }>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`,
    )
    if (rows[0] && rows[0].number < 150_000) throw new StartTrouble('database-too-old', { found: rows[0].version })
  } finally {
    await client.end()
  }
}

async function createIfMissing(logins: Logins, name: string): Promise<void> {
  const client = new Client(logins.owner)
  await client.connect()
  try {
    await client.query(`create database ${name}`)
  } catch (error) {
    const alreadyThere = ['42P04', '23505']
    if (!alreadyThere.includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}
