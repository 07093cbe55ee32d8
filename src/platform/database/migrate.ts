import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Client, type DatabaseError } from 'pg'
import { StartTrouble } from '../settings/start-trouble.ts'
import type { Logins } from './logins.ts'
import { appRole, ensureRoles } from './roles.ts'

interface Migration {
  readonly file: string
  readonly sql: string
  readonly checksum: string
}

/** One migrator at a time per database; the number only has to be the same in every process. */
const migrationLock = 7_362_000

/**
 * Brings a database to the state of `db/migrations`: forward only, each file in a transaction, in the order of its number.
 * @returns the files that were applied now
 */
export async function migrate(logins: Logins, folder: string): Promise<string[]> {
  const migrations = readMigrations(folder)
  const client = new Client(logins.owner)
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await ensureRoles(client, logins.rolesLogIn)
    await ensureRegister(client)
    const { rows: applied } = await client.query<{ file: string; checksum: string }>(
      'select file, checksum from platform.migration order by file',
    )
    const pending = findPending(migrations, applied)
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ file }) => file)
  } finally {
    await client.end()
  }
}

function readMigrations(folder: string): Migration[] {
  return fs
    .readdirSync(folder)
    .filter((file) => /^\d{3}-[a-z0-9-]+\.sql$/.test(file))
    .toSorted()
    .map((file) => {
      const sql = fs.readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n')
      return { file, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

function findPending(migrations: Migration[], applied: readonly { file: string; checksum: string }[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.file, migration]))
  for (const { file, checksum } of applied) {
    const migration = known.get(file)
    if (!migration) throw new StartTrouble('migration-unknown', { file })
    if (migration.checksum !== checksum) throw new StartTrouble('migration-changed', { file })
    known.delete(file)
  }
  return [...known.values()]
}

async function ensureRegister(client: Client): Promise<void> {
  await client.query(`
    create schema if not exists platform;
    create table if not exists platform.migration (
      file text primary key,
      checksum text not null,
      applied_at timestamptz not null default now()
    );
    comment on table platform.migration is 'The files of db/migrations that made this database, and when.';
    grant select on platform.migration to ${appRole}`)
}

async function apply(client: Client, { file, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query('insert into platform.migration (file, checksum) values ($1, $2)', [file, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const { message, position } = error as DatabaseError
    const line = position ? sql.slice(0, Number(position)).split('\n').length : undefined
    throw new StartTrouble('migration-failed', { file, said: line ? `${message} (line ${line})` : message }, error)
  }
}
