import { beforeAll, describe, expect, it } from 'vitest'
import { actorOf } from '../../src/app/actor-of.ts'
import type { SignedInActor } from '../../src/kernel/actor.ts'
import { findActor } from '../../src/modules/committees/index.ts'
import { insertPerson, upsertDemoRole } from '../../src/modules/people/index.ts'
import { closeSession, openSession, type SignInMethod } from '../../src/platform/identity/sessions.ts'
import { testDatabase } from '../support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow as now } from '../world/small-world.ts'

/** Session and rights are one question (`findActorBy`): nobody gets in by half of it, and nobody gets another's rights. */
const database = testDatabase()
const nobody = { kind: 'public' }
const after = (hours: number): Date => new Date(now.getTime() + hours * 3_600_000)
let world: SmallWorld
let substitute: string

beforeAll(async () => {
  world = await makeSmallWorld(database)
  substitute = (await insertPerson(database.app, 'Vikaren', undefined, now)).id
  const { app } = database
  const { political, professional } = world.committees
  const { mayor, regionalChair } = world.people
  const row = (person_id: string, committee_id: string, role: string) => ({ person_id, committee_id, role, valid_from: '2022-01-01' })
  await app
    .insertInto('committees.committee_access')
    .values([row(mayor, political, 'chair'), row(mayor, professional, 'member'), row(regionalChair, political, 'member')])
    .execute()
  await app
    .insertInto('people.delegation')
    .values({
      from_person_id: mayor,
      to_person_id: substitute,
      valid_from: '2023-05-01',
      valid_to: '2023-05-01',
      reason: 'Ferie',
      created_at: now,
    })
    .execute()
})

const open = (personId: string, method: SignInMethod = 'oidc') => openSession(database.app, { personId, method }, now)
const who = (token: string | undefined, at = now, more: { demo?: boolean; byItself?: boolean } = {}) =>
  actorOf(database.app, token, { now: at, demo: false, ...more })
const lastSeen = async (personId: string) =>
  (await database.app.selectFrom('platform.session').select('last_seen_at').where('person_id', '=', personId).execute()).map(
    ({ last_seen_at: at }) => at?.toISOString(),
  )

describe('whoever holds a session’s token', () => {
  it('is the person with the rights of that day, and of that session', async () => {
    for (const personId of [...Object.values(world.people), substitute]) {
      const [one, other] = [await open(personId), await open(personId)]
      for (const at of [now, after(2)]) {
        const { sessionId, ...actor } = (await who(one, at)) as SignedInActor
        expect(actor).toEqual(await findActor(database.app, personId, '2023-05-01'))
        expect(sessionId).not.toBe(((await who(other, at)) as SignedInActor).sessionId)
      }
    }
  })

  it('has what is lent for as long as it is lent, and nothing of one who is excluded', async () => {
    const token = await open(substitute)
    const committees = async (at = now) => ((await who(token, at)) as SignedInActor).committees
    expect(await committees()).toHaveLength(2)
    await database.app
      .insertInto('committees.exclusion')
      .values({
        committee_id: world.committees.political,
        person_id: world.people.mayor,
        valid_from: '2023-04-01',
        reason: 'Inhabil',
        created_at: now,
      })
      .execute()
    const excluded = (await committees()).filter((one) => one.excluded).map(({ committeeId }) => committeeId)
    expect([excluded, (await committees()).length]).toEqual([[world.committees.political], 2])
    await database.app.updateTable('people.delegation').set({ withdrawn_at: now }).execute()
    expect(await committees()).toEqual([])
  })

  it.each<readonly [string, () => Promise<string | undefined>, Date]>([
    ['nothing', async () => undefined, now],
    ['an empty token', async () => '', now],
    ['another token', async () => `${await open(world.people.mayor)}x`, now],
    ['one that is a day old', () => open(world.people.mayor), after(24)],
    ['one that nobody has used for four hours', () => open(world.people.mayor), after(4)],
    ['one from the demo', () => open(world.people.mayor, 'demo'), now],
    ['one of nobody there is', () => open('00000000-0000-4000-8000-000000000000'), now],
    [
      'one that has been closed',
      async () => {
        const token = await open(world.people.mayor)
        await closeSession(database.app, token)
        return token
      },
      now,
    ],
  ])('is nobody with %s', async (_, tokenOf, at) => {
    expect(await who(await tokenOf(), at)).toEqual(nobody)
  })

  it('is none of the demo’s offices outside of it, and has then not used anything', async () => {
    const office = (await insertPerson(database.app, 'Demoens sekretariat', undefined, now)).id
    await upsertDemoRole(database.app, 'secretariat', office, 1)
    const token = await open(office)
    expect(await who(token, after(3))).toEqual(nobody)
    expect(await lastSeen(office)).toEqual([now.toISOString()])
    expect(await who(token, after(3), { demo: true })).toMatchObject({ personId: office })
    expect(await lastSeen(office)).toEqual([after(3).toISOString()])
  })

  it('is signed out after four hours in which only an open page has asked', async () => {
    const reader = (await insertPerson(database.app, 'Medlemmet', undefined, now)).id
    const token = await open(reader)
    for (const hour of [1, 2, 3, 3.9]) expect(await who(token, after(hour), { byItself: true })).toMatchObject({ personId: reader })
    expect(await lastSeen(reader)).toEqual([now.toISOString()])
    expect(await who(token, after(4), { byItself: true })).toEqual(nobody)
    const used = await open(reader)
    await who(used, after(3.9))
    expect(await who(used, after(4), { byItself: true })).toMatchObject({ personId: reader })
  })
})
