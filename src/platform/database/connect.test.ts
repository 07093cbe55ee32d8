import { sql } from 'kysely'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { isDatabaseAway } from '../command/is-database-away.ts'

const database = testDatabase()
const organisation = { slug: 'gladsaxe', name: 'Gladsaxe Kommune', short_name: 'Gladsaxe', sector: 'municipality', kind: 'municipality' }

describe('the three roles', () => {
  it.each([
    ['app', 'samspil_app'],
    ['published', 'samspil_public'],
  ] as const)('%s works as %s', async (pool, role) => {
    const answer = await sql<{ role: string }>`select current_user as role`.execute(database[pool])
    expect(answer.rows[0]?.role).toBe(role)
  })

  it('neither may change tables', async () => {
    for (const pool of ['app', 'published'] as const)
      await expect(sql`create table people.mine (id int)`.execute(database[pool])).rejects.toThrow(/permission denied|read-only/)
  })

  it('the public role sees published rows only and writes nothing', async () => {
    await database.rolledBack(async ({ app, published }) => {
      await app
        .insertInto('people.person')
        .values([{ name: 'Borgmesteren i Gladsaxe', name_key: 'a', public_since: new Date() }])
        .execute()
      await app
        .insertInto('people.person')
        .values([{ name: 'Borgmesteren i Furesø', name_key: 'b' }])
        .execute()
      expect(await published.selectFrom('people.person').select('name').execute()).toEqual([{ name: 'Borgmesteren i Gladsaxe' }])
    })
    await expect(database.published.deleteFrom('people.person').execute()).rejects.toThrow(/read-only|permission/)
    await expect(database.published.selectFrom('platform.session').selectAll().execute()).rejects.toThrow(/permission denied/)
  })
})

describe('a connection that the server ends', () => {
  it('fails the transaction that holds it, and nothing else', async () => {
    const held = database.app.transaction().execute(async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction)
      const owner = new Client(database.logins.owner)
      await owner.connect()
      await owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      await owner.end()
      await new Promise((resolve) => setTimeout(resolve, 100))
      await sql`select 1`.execute(transaction)
    })
    await expect(held).rejects.toSatisfy(isDatabaseAway)
    await expect(sql`select 1`.execute(database.app)).resolves.toBeDefined()
  })
})

describe('column values', () => {
  it('are days, clock times, instants and numbers', async () => {
    const { rows } = await sql`select date '2022-01-05' as day, time '09:15' as clock, timestamptz '2022-01-05 09:15+01' as instant,
      count(*) as many, 12.50 as exact, array[date '2022-01-05'] as days`.execute(database.app)
    expect(rows[0]).toEqual({
      day: '2022-01-05',
      clock: '09:15',
      instant: new Date('2022-01-05T08:15:00Z'),
      many: 1,
      exact: '12.50',
      days: ['2022-01-05'],
    })
  })

  it('a bigint that does not fit is an error, not a wrong number', async () => {
    await expect(sql`select 9007199254740993::bigint as big`.execute(database.app)).rejects.toThrow(/does not fit/)
  })

  it('Danish order', async () => {
    const { rows } = await sql<{ name: string }>`select name from (values ('Ærø'), ('Aalborg'), ('Zoo'), ('Abe'), ('Ørsted')) v (name)
      order by name collate platform.dk`.execute(database.app)
    expect(rows.map(({ name }) => name)).toEqual(['Abe', 'Zoo', 'Ærø', 'Ørsted', 'Aalborg'])
  })
})

describe('a rolled-back test', () => {
  it('may open transactions, and undoes an inner failure alone', async () => {
    await database.rolledBack(async ({ app }) => {
      await app.transaction().execute((transaction) => transaction.insertInto('people.organisation').values(organisation).execute())
      await expect(
        app.transaction().execute((transaction) => transaction.insertInto('people.organisation').values(organisation).execute()),
      ).rejects.toThrow(/duplicate/)
      await expect(
        app
          .transaction()
          .setAccessMode('read only')
          .execute((transaction) => transaction.deleteFrom('people.organisation').execute()),
      ).rejects.toThrow(/read-only/)
      expect(await app.selectFrom('people.organisation').select('slug').execute()).toEqual([{ slug: 'gladsaxe' }])
    })
    expect(await database.app.selectFrom('people.organisation').select('slug').execute()).toEqual([])
  })
})
