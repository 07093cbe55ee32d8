import { type Kysely, sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { readOnce, writings } from './read-once.ts'
import type { DB } from './schema.ts'

interface Parts {
  readonly names: readonly string[]
}

const database = testDatabase()
const put: string[] = []
const read = readOnce(10_000, ({ names }: Parts) => {
  put.push(names.join())
  return { names }
})
const found = sql`from people.person where name like 'Kontoret%' and (public_since is null or ${true})`
const ask = (db: Kysely<DB>) =>
  read(db, {
    named: 'offices',
    rows: [writings(sql`select id, xmin as written ${found}`)],
    parts: { names: sql`select coalesce(json_agg(name order by name), '[]') ${found}` },
  })
const named = (name: string) => database.app.insertInto('people.person').values({ name, name_key: name, created_at: new Date() }).execute()

describe('what is read once', () => {
  beforeAll(() => named('Kontoret i Furesø'))

  it('is the same frozen value as long as the same rows stand as they were written', async () => {
    const first = await ask(database.reading)
    expect(first).toEqual({ names: ['Kontoret i Furesø'] })
    expect(await ask(database.reading)).toBe(first)
    expect(await ask(database.app)).toBe(first)
    expect(Object.isFrozen(first.names)).toBe(true)
    expect(put).toEqual(['Kontoret i Furesø'])
  })

  it('is read anew when a row comes, changes or goes', async () => {
    await named('Kontoret i Gladsaxe')
    expect((await ask(database.reading)).names).toEqual(['Kontoret i Furesø', 'Kontoret i Gladsaxe'])
    await database.app.updateTable('people.person').set({ name: 'Kontoret i Greve' }).where('name', '=', 'Kontoret i Gladsaxe').execute()
    expect((await ask(database.reading)).names).toEqual(['Kontoret i Furesø', 'Kontoret i Greve'])
    await database.app.deleteFrom('people.person').where('name', '=', 'Kontoret i Greve').execute()
    expect((await ask(database.reading)).names).toEqual(['Kontoret i Furesø'])
  })

  it('is for each reader what their own login may read', async () => {
    await ask(database.reading)
    expect((await ask(database.published)).names).toEqual([])
    expect((await ask(database.reading)).names).toEqual(['Kontoret i Furesø'])
  })

  it('holds inside a transaction what that has written itself, and nobody else is given it', async () => {
    await expect(
      database.app.transaction().execute(async (transaction) => {
        const rename = (name: string) => transaction.updateTable('people.person').set({ name }).where('name', 'like', 'Kontoret%').execute()
        await rename('Kontoret i Egedal')
        expect((await ask(transaction)).names).toEqual(['Kontoret i Egedal'])
        await rename('Kontoret i Rudersdal')
        expect((await ask(transaction)).names).toEqual(['Kontoret i Rudersdal'])
        expect((await ask(database.reading)).names).toEqual(['Kontoret i Furesø'])
        throw new Error('undone')
      }),
    ).rejects.toThrow('undone')
    expect((await ask(database.reading)).names).toEqual(['Kontoret i Furesø'])
  })
})
