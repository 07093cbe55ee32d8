import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { danishDay } from '../../../kernel/dates.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { findActor } from '../../committees/index.ts'
import { meetingPage } from '../../meetings/queries/meeting-page.ts'
import { publishMeeting } from '../../publishing/index.ts'
import { insertPerson } from '../index.ts'
import { delegationPage } from '../queries/delegation-page.ts'
import { delegateRights } from './delegate-rights.ts'
import { withdrawDelegation } from './withdraw-delegation.ts'

const database = testDatabase()
const today = danishDay(smallWorldNow)
let world: SmallWorld
let secretary: string
let substitute: string

beforeAll(async () => {
  world = await makeSmallWorld(database)
  const person = async (name: string) => (await insertPerson(database.app, name, undefined, smallWorldNow)).id
  secretary = await person('Sekretæren')
  substitute = await person('Vikaren')
  await database.app
    .insertInto('committees.committee_access')
    .values({ person_id: secretary, committee_id: world.committees.political, role: 'secretary', valid_from: '2022-07-01' })
    .execute()
  await database.app
    .insertInto('people.contact')
    .values({ person_id: substitute, mail_address: 'vikaren@example.org', mail_confirmed_at: smallWorldNow, updated_at: smallWorldNow })
    .execute()
})

/** As the person would be after signing in. */
async function as(db: Context['database'], personId: string): Promise<Context> {
  return { actor: (await findActor(db.app, personId, today)) as Actor, now: smallWorldNow, database: db }
}

const holiday = () => ({ toPersonId: substitute, validFrom: today, validTo: '2023-05-14', reason: ' Ferie ' })

describe('a delegation', () => {
  it('lets the other do what the one may, in their own name, on behalf of the one, until it is withdrawn', async () => {
    await database.rolledBack(async (db) => {
      const meetingId = world.meetings.mixed
      await expect(publishMeeting(await as(db, substitute), { meetingId })).rejects.toMatchObject({ name: 'NotFound' })
      const id = await delegateRights(await as(db, secretary), holiday())
      const page = await meetingPage(await as(db, substitute), { id: meetingId })
      expect(page.items.map(({ open }) => open)).toEqual([true, false])
      await publishMeeting(await as(db, substitute), { meetingId })
      const events = await db.app
        .selectFrom('platform.audit_event')
        .select(['event', 'actor_name', 'on_behalf_of', 'details'])
        .orderBy('id')
        .execute()
      expect(events.slice(-3)).toMatchObject([
        {
          event: 'rights.delegated',
          actor_name: 'Sekretæren',
          on_behalf_of: null,
          details: { to: 'Vikaren', from: today, until: '2023-05-14', reason: 'Ferie' },
        },
        { event: 'closed-material.read', actor_name: 'Vikaren', on_behalf_of: 'Sekretæren', details: { items: ['2'] } },
        { event: 'meeting.published', actor_name: 'Vikaren', on_behalf_of: 'Sekretæren' },
      ])
      await withdrawDelegation(await as(db, secretary), { id })
      expect((await as(db, substitute)).actor).toMatchObject({ committees: [] })
    })
  })

  it('is shown to both, and given back by the other', async () => {
    await database.rolledBack(async (db) => {
      const id = await delegateRights(await as(db, secretary), holiday())
      expect(await delegationPage(await as(db, secretary), undefined)).toMatchObject({
        given: [{ to: 'Vikaren', state: 'current' }],
        received: [],
        hasRights: true,
      })
      expect(await delegationPage(await as(db, substitute), undefined)).toMatchObject({
        given: [],
        received: [{ from: 'Sekretæren' }],
        hasRights: false,
      })
      await withdrawDelegation(await as(db, substitute), { id })
      expect((await delegationPage(await as(db, secretary), undefined)).given[0]?.state).toBe('withdrawn')
    })
  })

  it('is nobody else’s to see or end', async () => {
    await database.rolledBack(async (db) => {
      const id = await delegateRights(await as(db, secretary), holiday())
      for (const actor of [world.actor('secretary', 'political'), publicActor])
        await expect(withdrawDelegation({ actor, now: smallWorldNow, database: db }, { id })).rejects.toMatchObject({ name: 'NotFound' })
      await expect(delegationPage({ actor: publicActor, now: smallWorldNow, database: db }, undefined)).rejects.toMatchObject({
        name: 'NotPermitted',
      })
    })
  })

  it.each<[string, () => object, string]>([
    ['somebody who cannot sign in', () => ({ toPersonId: world.people.mayor }), 'people/delegate-cannot-sign-in'],
    ['an id that is none', () => ({ toPersonId: "'; drop table" }), 'people/delegate-missing'],
    ['oneself', () => ({ toPersonId: secretary }), 'people/delegate-is-oneself'],
    ['a day that is none', () => ({ validTo: '2023-02-30' }), 'people/delegation-day-missing'],
    ['an end before the start', () => ({ validFrom: '2023-05-20' }), 'people/delegation-ends-before-start'],
  ])('is refused to %s, with nothing saved', async (_, wrong, code) => {
    await database.rolledBack(async (db) => {
      await expect(delegateRights(await as(db, secretary), { ...holiday(), ...wrong() })).rejects.toMatchObject({ refusal: { code } })
      expect(await db.app.selectFrom('people.delegation').select('id').execute()).toEqual([])
    })
  })

  it('is refused twice for the same days, and free again after it was withdrawn', async () => {
    await database.rolledBack(async (db) => {
      const id = await delegateRights(await as(db, secretary), holiday())
      await expect(delegateRights(await as(db, secretary), holiday())).rejects.toMatchObject({
        refusal: { code: 'people/delegation-overlaps' },
      })
      await withdrawDelegation(await as(db, secretary), { id })
      await delegateRights(await as(db, secretary), holiday())
    })
  })
})
