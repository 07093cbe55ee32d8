import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { closeSession, findSession, openSession } from './sessions.ts'

const now = new Date('2026-11-22T08:00:00Z')
const hours = (number: number): Date => new Date(now.getTime() + number * 3_600_000)

describe('sessions', () => {
  const database = testDatabase()

  it('last a working day, until closed, for the holder of the token only', async () => {
    const personId = randomUUID()
    const token = await openSession(database.app, personId, now)
    expect(await findSession(database.app, token, hours(11))).toEqual({ personId })
    expect(await findSession(database.app, token, hours(13))).toBeUndefined()
    expect(await findSession(database.app, `${token}x`, now)).toBeUndefined()
    await closeSession(database.app, token)
    expect(await findSession(database.app, token, now)).toBeUndefined()
  })

  it('keep no token that could be stolen from the database', async () => {
    const token = await openSession(database.app, randomUUID(), now)
    const rows = await database.app.selectFrom('platform.session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
  })
})
