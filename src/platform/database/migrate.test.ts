import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { migrationsFolder } from '../settings/project-folder.ts'
import { migrate } from './migrate.ts'

const { logins } = testDatabase()
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-migrations-'))
const write = (file: string, sql: string) => fs.writeFileSync(path.join(folder, file), sql)

beforeAll(() => fs.cpSync(migrationsFolder, folder, { recursive: true }))
afterAll(() => fs.rmSync(folder, { recursive: true }))

describe('migrate', () => {
  it('applies what is new, once, also when two start together', async () => {
    write('900-shelf.sql', 'create table platform.shelf (id int);')
    const both = await Promise.all([migrate(logins, folder), migrate(logins, folder)])
    expect(both.flat()).toEqual(['900-shelf.sql'])
    expect(await migrate(logins, folder)).toEqual([])
  })

  it('undoes a failing file, names it and its line, and keeps those before it', async () => {
    write('901-box.sql', 'create table platform.box (id int);')
    write('902-wrong.sql', 'create table platform.lid (id int);\ncreate tabel platform.wrong (id int);')
    await expect(migrate(logins, folder)).rejects.toMatchObject({
      code: 'migration-failed',
      values: { file: '902-wrong.sql', said: expect.stringContaining('line 2') },
    })
    fs.rmSync(path.join(folder, '902-wrong.sql'))
    expect(await tablesNamed('box', 'lid')).toEqual(['box'])
  })

  it('a file that was changed after it was applied stops the start', async () => {
    write('900-shelf.sql', 'create table platform.shelf (id bigint);')
    await expect(migrate(logins, folder)).rejects.toMatchObject({ code: 'migration-changed', values: { file: '900-shelf.sql' } })
  })

  it('a database from a newer release is left alone', async () => {
    fs.rmSync(path.join(folder, '900-shelf.sql'))
    await expect(migrate(logins, folder)).rejects.toMatchObject({ code: 'migration-unknown', values: { file: '900-shelf.sql' } })
  })
})

async function tablesNamed(...names: string[]): Promise<string[]> {
  const client = new Client(logins.owner)
  await client.connect()
  const { rows } = await client.query<{ name: string }>('select relname as name from pg_class where relname = any ($1)', [names])
  await client.end()
  return rows.map(({ name }) => name)
}
