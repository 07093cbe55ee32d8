import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { closedAttachment, closedTitle, makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import type { Actor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { insertPerson } from '../../people/index.ts'
import { findActor } from '../index.ts'
import { meetingPage } from '../../meetings/queries/meeting-page.ts'
import { frontPage } from '../../publishing/queries/front-page.ts'
import { originalFile } from '../../publishing/queries/original-file.ts'
import { searchPage } from '../../publishing/queries/search-page.ts'
import { exclusionsPage } from '../queries/exclusions-page.ts'
import { endExclusion } from './end-exclusion.ts'
import { excludePerson } from './exclude-person.ts'

const database = testDatabase()
const secrets = [closedTitle, closedAttachment, 'Fortrolig opfølgning']
const today = '2023-05-01'
let world: SmallWorld
let persons: Readonly<Record<'secretary' | 'other' | 'member' | 'stranger', string>>

beforeAll(async () => {
  world = await makeSmallWorld(database)
  const person = async (name: string) => (await insertPerson(database.app, name, undefined, smallWorldNow)).id
  persons = {
    secretary: await person('Sekretæren'),
    other: await person('Den anden sekretær'),
    member: await person('Medlemmet'),
    stranger: await person('Den fremmede'),
  }
  const appointed = { committee_id: world.committees.political, valid_from: '2022-07-01' }
  await database.app
    .insertInto('committees.committee_access')
    .values([
      { ...appointed, person_id: persons.secretary, role: 'secretary' },
      { ...appointed, person_id: persons.other, role: 'secretary' },
      { ...appointed, person_id: persons.member, role: 'member' },
    ])
    .execute()
})

async function as(db: Context['database'], personId: string, day = today): Promise<Context> {
  return { actor: (await findActor(db.app, personId, day)) as Actor, now: smallWorldNow, database: db }
}

const form = (personId: string) => ({ slug: 'politisk', personId, reason: 'Inhabil', validFrom: today, validTo: '' })

describe('whoever is excluded', () => {
  it('is shown nothing closed on any way: page, original, search, front page', async () => {
    await database.rolledBack(async (db) => {
      const seen = async () => {
        const context = await as(db, persons.member)
        const views = [await meetingPage(context, { id: world.meetings.mixed }), await frontPage(context, undefined)].map((view) =>
          JSON.stringify(view),
        )
        const hits = await Promise.all(['fortrolig', 'lukket bilag'].map((words) => searchPage(context, { words })))
        const original = await originalFile(context, { sha256: world.files.mixed }).then(
          () => 'original',
          (error: Error) => error.name,
        )
        return [
          ...views.map((view) => secrets.some((secret) => view.includes(secret))),
          ...hits.map(({ found }) => found.some(({ open }) => !open)),
          original,
        ]
      }
      expect(await seen()).toEqual([true, true, true, true, 'original'])
      const id = await excludePerson(await as(db, persons.secretary), form(persons.member))
      expect(await seen()).toEqual([false, false, false, false, 'NotFound'])
      const page = await meetingPage(await as(db, persons.member), { id: world.meetings.mixed })
      expect(page.withheld.map(({ number }) => number)).toEqual(['2'])
      await endExclusion(await as(db, persons.secretary), { id })
      expect(await seen()).toEqual([true, true, true, true, 'original'])
    })
  })

  it('is let in again by another secretary, not by themselves', async () => {
    await database.rolledBack(async (db) => {
      const id = await excludePerson(await as(db, persons.secretary), form(persons.secretary))
      await expect(endExclusion(await as(db, persons.secretary), { id })).rejects.toMatchObject({ name: 'NotFound' })
      expect((await exclusionsPage(await as(db, persons.secretary), { slug: 'politisk' })).exclusions).toMatchObject([
        { state: 'current', mayEnd: false },
      ])
      await endExclusion(await as(db, persons.other), { id })
      const events = await db.app.selectFrom('platform.audit_event').select(['event', 'details']).orderBy('id').execute()
      expect(events.slice(-2)).toMatchObject([
        { event: 'person.excluded', details: { person: 'Sekretæren', reason: 'Inhabil', from: today, until: null } },
        { event: 'exclusion.ended', details: { person: 'Sekretæren' } },
      ])
    })
  })

  it.each<[string, () => object, string]>([
    ['a stranger', () => ({ personId: persons.stranger }), 'committees/exclusion-of-stranger'],
    ['nobody', () => ({ personId: 'x' }), 'committees/exclusion-of-nobody'],
    ['a day that is none', () => ({ validTo: 'snart' }), 'committees/exclusion-day-missing'],
    ['blank reason', () => ({ reason: '  ' }), 'committees/exclusion-without-reason'],
  ])('cannot be %s', async (_, wrong, code) => {
    await database.rolledBack(async (db) => {
      const sent = { ...form(persons.member), ...wrong() }
      await expect(excludePerson(await as(db, persons.secretary), sent)).rejects.toMatchObject({ refusal: { code } })
    })
  })
})
