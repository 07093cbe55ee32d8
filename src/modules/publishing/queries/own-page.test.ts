import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { openSession } from '../../../platform/identity/sessions.ts'
import { findSession } from '../../../../test/support/find-session.ts'
import { insertPerson } from '../../people/index.ts'
import { endSession } from '../../people/commands/end-session.ts'
import { signOutEverywhere } from '../../people/commands/sign-out-everywhere.ts'
import { changeContact } from '../commands/change-contact.ts'
import { mergePersons } from '../commands/merge-persons.ts'
import { personalRecord } from './personal-record.ts'
import { ownPage } from './own-page.ts'
import { personPage } from './person-page.ts'

const database = testDatabase()
let world: SmallWorld
let mayor: SignedInActor
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })

beforeAll(async () => {
  world = await makeSmallWorld(database)
  mayor = world.actor('member', 'political') as SignedInActor
  await changeContact(as(mayor), { personId: mayor.personId, mailAddress: 'bm@furesoe.example' })
})

const session = async (method: 'passkey' | 'mail-link') => {
  const token = await openSession(
    database.app,
    { personId: mayor.personId, method, device: 'Mozilla/5.0 (X11; Linux) Firefox/145.0' },
    smallWorldNow,
  )
  return { token, id: (await findSession(database.app, token, smallWorldNow))!.id }
}

describe('one’s own page', () => {
  it('tells seats, how one is reached and where one is signed in', async () => {
    const { id: sessionId } = await session('passkey')
    const view = await ownPage(as({ ...mayor, sessionId }), undefined)
    expect(view.seats).toMatchObject([
      { capacity: 'chair', committee: { slug: 'politisk' } },
      { capacity: 'member', committee: { slug: 'faglig' } },
    ])
    expect(view.contact).toMatchObject({ mailAddress: 'bm@furesoe.example' })
    expect(view.appearances).toBe(2)
    expect(view.sessions).toMatchObject([{ isThis: true, method: 'passkey', device: { browser: 'Firefox', system: 'Linux' } }])
  })

  it('holds all that the system holds, also of meetings that are not public', async () => {
    const held = await personalRecord(as(mayor), undefined)
    expect(held).toMatchObject({
      person: { name: 'Borgmesteren i Furesø' },
      contact: { mailAddress: 'bm@furesoe.example' },
      seats: [
        { committee: 'Politisk Klynge', capacity: 'chair', from: '2023-04-26' },
        { committee: 'Faglig Klynge', capacity: 'member', from: '2023-03-15' },
      ],
    })
    expect(held.appearances.map(({ heldOn, committee }) => [heldOn, committee])).toEqual([
      ['2023-04-26', 'Politisk Klynge'],
      ['2023-03-15', 'Faglig Klynge'],
    ])
    expect(held.log[0]).toMatchObject({ event: 'contact.changed', own: true })
  })

  it('holds what the person is to see to, reported, wrote and approved, and of what is closed only that it is there', async () => {
    await database.rolledBack(async (pools) => {
      const [meetingId, personId] = [world.meetings.mixed, world.people.mayor]
      await pools.app
        .updateTable('decisions.follow_up')
        .set({ person_id: personId, state: 'open' })
        .where('meeting_id', '=', meetingId)
        .execute()
      await pools.app
        .insertInto('meetings.minutes_approval')
        .values({
          meeting_id: meetingId,
          person_id: personId,
          verdict: 'objected',
          content: '{}',
          given_at: smallWorldNow,
          given_by_name: 'B',
        })
        .execute()
      await pools.app
        .insertInto('meetings.minutes_comment')
        .values({ meeting_id: meetingId, body: 'Et ord mangler', person_id: personId, person_name: 'B', written_at: smallWorldNow })
        .execute()
      const held = await personalRecord({ ...as(mayor), database: pools }, undefined)
      expect(held.followUps.map(({ text, state }) => [text, state])).toEqual([
        [null, 'open'],
        ['Furesø skriver et notat', 'open'],
      ])
      expect(held.comments).toMatchObject([{ text: 'Et ord mangler' }])
      expect(held.approvals).toMatchObject([{ what: 'minutes', verdict: 'objected' }])
      expect([held.reports, held.followed]).toEqual([[], []])
    })
  })

  it('is nobody’s without signing in', async () => {
    for (const query of [ownPage, personalRecord])
      await expect(query(as(publicActor), undefined)).rejects.toMatchObject({ name: 'NotPermitted' })
  })
})

describe('sessions', () => {
  it('are ended by their holder only, one and all', async () => {
    const [first, second] = [await session('passkey'), await session('mail-link')]
    const other: Actor = { ...mayor, personId: world.people.regionalChair, operator: true }
    await expect(endSession(as(other), { id: first.id })).rejects.toMatchObject({ name: 'NotFound' })
    await endSession(as(mayor), { id: first.id })
    expect(await findSession(database.app, first.token, smallWorldNow)).toBeUndefined()
    expect(await findSession(database.app, second.token, smallWorldNow)).toBeDefined()
    await signOutEverywhere(as(mayor), undefined)
    expect(await findSession(database.app, second.token, smallWorldNow)).toBeUndefined()
    await expect(signOutEverywhere(as(publicActor), undefined)).rejects.toMatchObject({ name: 'NotPermitted' })
  })
})

describe('an old address', () => {
  it('leads to the kept entry, for the public as far as both were public', async () => {
    const operator: Actor = { ...mayor, operator: true }
    const [kept, merged] = await Promise.all(
      ['Anna Ceder', 'Anna Bo Ceder'].map((name) => insertPerson(database.app, name, undefined, smallWorldNow)),
    )
    await mergePersons(as(operator), { keptId: kept!.id, mergedId: merged!.id })
    const seen = (actor: Actor) => personPage(as(actor), { id: merged!.id })
    await expect(seen(publicActor)).rejects.toMatchObject({ name: 'NotFound' })
    await database.app.updateTable('people.person').set({ public_since: smallWorldNow }).where('id', 'in', [kept!.id, merged!.id]).execute()
    for (const actor of [publicActor, operator])
      expect(await seen(actor)).toMatchObject({ person: { id: kept!.id }, mergedEntry: 'Anna Bo Ceder' })
  })
})
