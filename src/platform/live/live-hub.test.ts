import { afterAll, expect, it } from 'vitest'
import { sql } from 'kysely'
import { testDatabase } from '../../../test/support/database.ts'
import { type LiveHub, openLiveHub, tellLive } from './live-hub.ts'

const database = testDatabase()
const hubs: LiveHub[] = []
afterAll(() => Promise.all(hubs.map((hub) => hub.close())))

function heardOn(topic: string): { heard: string[]; stop: () => void } {
  const hub = openLiveHub(database.logins.app)
  hubs.push(hub)
  const heard: string[] = []
  return { heard, stop: hub.listen(topic, (message) => heard.push(message)) }
}

async function until(is: () => boolean): Promise<void> {
  await expect.poll(is, { timeout: 5000 }).toBe(true)
}

it('tells listeners in every process of their topic only, once the transaction is done', async () => {
  const [one, other] = [heardOn('text:1'), heardOn('text:1')]
  const elsewhere = heardOn('text:2')
  // Empty when it begins to listen: what came before is missed.
  await until(() => [one, other, elsewhere].every(({ heard }) => heard.length === 1))
  await database.app
    .transaction()
    .execute(async (db) => {
      await tellLive(db, 'text:1', 'undone')
      throw new Error('undo')
    })
    .catch(() => {})
  await database.app.transaction().execute((db) => tellLive(db, 'text:1', 'æøå'))
  await tellLive(database.app, 'text:1', 'x'.repeat(10_000))
  await until(() => [one, other].every(({ heard }) => heard.length === 3))
  expect(one.heard).toEqual(['', 'æøå', ''])
  expect(elsewhere.heard).toEqual([''])
  one.stop()
  await tellLive(database.app, 'text:1', 'late')
  await until(() => other.heard.length === 4)
  expect(one.heard.length).toBe(3)
})

it('listens again when its connection is ended, and says that something may have been missed', { timeout: 30_000 }, async () => {
  const { heard } = heardOn('text:3')
  await until(() => heard.length === 1)
  await database.app.connection().execute(async (connection) => {
    // Where one logs in as another, the role that is taken on may not look at what that one does.
    await sql`set role none`.execute(connection)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen samspil_live' and datname = current_database()`.execute(
      connection,
    )
    await sql`set role samspil_app`.execute(connection)
  })
  await until(() => heard.length === 2)
  await tellLive(database.app, 'text:3', 'again')
  await expect.poll(() => heard, { timeout: 5000 }).toContain('again')
})
