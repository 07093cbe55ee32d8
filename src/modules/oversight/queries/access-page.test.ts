import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { insertPerson } from '../../people/index.ts'
import { accessPage } from './access-page.ts'

const database = testDatabase()
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
const why = 'Har selv søgt stillingen'
let world: SmallWorld

/** Two who sit in the professional committee, one of them excluded there; the mayor sits in both committees. */
beforeAll(async () => {
  world = await makeSmallWorld(database)
  const { political, professional } = world.committees
  const [chief, excluded] = await Promise.all(
    ['Sundhedschefen', 'Vicedirektøren'].map(async (name) => (await insertPerson(database.app, name, undefined, smallWorldNow)).id),
  )
  const row = { role: 'member', valid_from: '2022-07-01' }
  for (const person_id of [chief!, excluded!, world.people.mayor])
    await database.app
      .insertInto('committees.committee_access')
      .values({ ...row, person_id, committee_id: professional })
      .execute()
  await database.app
    .insertInto('committees.committee_access')
    .values({ ...row, person_id: world.people.mayor, committee_id: political })
    .execute()
  for (const committee_id of [political, professional])
    await database.app
      .insertInto('committees.membership')
      .values({ committee_id, person_id: world.people.mayor, capacity: 'member', valid_from: '2022-07-01' })
      .execute()
  await database.app
    .insertInto('committees.exclusion')
    .values({ committee_id: professional, person_id: excluded!, reason: why, valid_from: '2022-07-01', created_at: smallWorldNow })
    .execute()
})

describe('who can see a person', () => {
  it('tells of the committees that the reader shares with them, and of no other', async () => {
    const view = await accessPage(as(world.actor('adviser', 'professional')), { kind: 'person', id: world.people.mayor })
    expect(JSON.stringify(view)).toContain('Sundhedschefen')
    const fromPolitical = { ...world.actor('adviser', 'political'), personId: world.people.regionalChair } as Actor
    const told = JSON.stringify(await accessPage(as(fromPolitical), { kind: 'person', id: world.people.mayor }))
    for (const elsewhere of ['Faglig', 'Sundhedschefen', 'Vicedirektøren', why, world.committees.professional])
      expect(told).not.toContain(elsewhere)
  })
})

describe('who can see a committee', () => {
  it('tells a member that somebody is excluded, and the secretary why', async () => {
    const asked = { kind: 'committee', id: world.committees.professional } as const
    const member = { ...world.actor('member', 'professional'), personId: world.people.regionalChair } as Actor
    const told = JSON.stringify(await accessPage(as(member), asked))
    expect(told).toContain('"exclusions":[{"validFrom":"2022-07-01"}]')
    expect(told).not.toContain(why)
    expect(JSON.stringify(await accessPage(as(world.actor('secretary', 'professional')), asked))).toContain(why)
  })
})
