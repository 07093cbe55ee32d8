import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { findSession } from '../../../test/support/find-session.ts'
import { closeSession, closeSessionsOf, openSession } from './sessions.ts'

const now = new Date('2026-11-22T08:00:00Z')
const minutes = (number: number): Date => new Date(now.getTime() + number * 60_000)

describe('sessions', () => {
  const database = testDatabase()

  it('last a working day, until closed, for the holder of the token only', async () => {
    const personId = randomUUID()
    const token = await openSession(database.app, { personId, method: 'oidc' }, now)
    for (const hour of [3, 6, 9, 11])
      expect(await findSession(database.app, token, minutes(hour * 60))).toMatchObject({ personId, method: 'oidc' })
    expect(await findSession(database.app, token, minutes(12 * 60))).toBeUndefined()
    expect(await findSession(database.app, `${token}x`, now)).toBeUndefined()
    await closeSession(database.app, token)
    expect(await findSession(database.app, token, now)).toBeUndefined()
  })

  it('keep no token that could be stolen from the database', async () => {
    const token = await openSession(database.app, { personId: randomUUID(), method: 'demo', device: 'Firefox' }, now)
    const rows = await database.app.selectFrom('platform.session').selectAll().execute()
    expect(JSON.stringify(rows)).not.toContain(token)
    expect(JSON.stringify(rows)).toContain('Firefox')
  })

  it('end by themselves when nobody has used them for four hours', async () => {
    const token = await openSession(database.app, { personId: randomUUID(), method: 'passkey' }, now)
    expect(await findSession(database.app, token, minutes(239))).toBeDefined()
    expect(await findSession(database.app, token, minutes(239 + 240))).toBeUndefined()
  })

  it('tell when they were last used, to the minute', async () => {
    const personId = randomUUID()
    const token = await openSession(database.app, { personId, method: 'saml' }, now)
    const lastSeen = async () =>
      (await database.app.selectFrom('platform.session').select('last_seen_at').where('person_id', '=', personId).executeTakeFirstOrThrow())
        .last_seen_at
    await findSession(database.app, token, minutes(0.9))
    expect(await lastSeen()).toEqual(now)
    await findSession(database.app, token, minutes(30))
    expect(await lastSeen()).toEqual(minutes(30))
  })

  it('of one person and one way end together', async () => {
    const personId = randomUUID()
    const [first, second, other] = await Promise.all(
      (['oidc', 'oidc', 'passkey'] as const).map((method) => openSession(database.app, { personId, method }, now)),
    )
    await closeSessionsOf(database.app, personId, 'oidc')
    expect(
      await Promise.all([first!, second!, other!].map(async (token) => (await findSession(database.app, token, now))?.method)),
    ).toEqual([undefined, undefined, 'passkey'])
  })
})
