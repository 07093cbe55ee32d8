import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { changeMatter } from '../../matters/commands/change-matter.ts'
import { beginMatter } from '../../matters/index.ts'
import { meetingPage } from '../../meetings/queries/meeting-page.ts'
import { publishMeeting } from '../../publishing/index.ts'
import type { ObjectKind } from '../rules/objects.ts'
import { historyPage } from './history-page.ts'

const database = testDatabase()
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
const secret = 'En klage over en læge'
let world: SmallWorld
let secretary: Actor
const operator: SignedInActor = signedIn({ personId: '00000000-0000-4000-8000-000000000001', name: 'Driften', operator: true })

beforeAll(async () => {
  world = await makeSmallWorld(database)
  secretary = world.actor('secretary', 'political')
  await publishMeeting(as(secretary), { meetingId: world.meetings.mixed })
  const { id: partnershipId } = await database.app.selectFrom('committees.partnership').select('id').executeTakeFirstOrThrow()
  const begun = { summary: '', partnershipId, focusAreaId: undefined, references: '', itemId: undefined }
  await beginMatter(as(secretary), { ...begun, title: 'Færre genindlæggelser', open: true })
  const slug = await beginMatter(as(secretary), { ...begun, title: secret, open: false })
  await changeMatter(as(secretary), { ...begun, slug, revision: 1, title: secret, summary: secret, open: false })
  await meetingPage(as(world.actor('member', 'political')), { id: world.meetings.mixed })
})

describe('a history', () => {
  it('tells what happened to its object, the latest first, and who was shown what is closed', async () => {
    const { object, events, total, pages } = await historyPage(as(secretary), { kind: 'meeting', id: world.meetings.mixed })
    expect(object).toMatchObject({ name: 'Politisk Klynge 2023-04-26', path: `/moeder/${world.meetings.mixed}`, isPublic: true })
    expect(events.map(({ event, actorName }) => [event, actorName])).toEqual([
      ['meeting.published', 'Borgmesteren i Furesø'],
      ['meeting.recorded', 'Samspil'],
    ])
    expect([total, pages]).toEqual([2, 1])
    const readings = await historyPage(as(secretary), { kind: 'meeting', id: world.meetings.mixed, which: 'readings' })
    expect(readings.events.map(({ event, actorName }) => [event, actorName])).toEqual([['closed-material.read', 'Borgmesteren i Furesø']])
    expect(JSON.stringify([events, readings.events])).not.toMatch(/fortrolig/i)
  })

  it.each<[ObjectKind, () => Promise<string> | string]>([
    ['committee', () => world.committees.political],
    ['meeting', () => world.meetings.mixed],
    ['person', () => world.people.mayor],
    ['contact', () => world.people.mayor],
    ['organisation', async () => (await database.app.selectFrom('people.organisation').select('id').executeTakeFirstOrThrow()).id],
    ['partnership', async () => (await database.app.selectFrom('committees.partnership').select('id').executeTakeFirstOrThrow()).id],
    ['membership', async () => (await database.app.selectFrom('committees.membership').select('id').executeTakeFirstOrThrow()).id],
    ['follow-up', async () => (await database.app.selectFrom('decisions.follow_up').select('id').executeTakeFirstOrThrow()).id],
    [
      'matter',
      async () => (await database.app.selectFrom('matters.matter').where('open', '=', true).select('id').executeTakeFirstOrThrow()).id,
    ],
    ['item', async () => (await database.app.selectFrom('meetings.agenda_item').select('id').executeTakeFirstOrThrow()).id],
  ])('is there for a %s', async (kind, idOf) => {
    const view = await historyPage(as(operator), { kind, id: await idOf() })
    expect(view.object.name).not.toBe('')
    expect(view.object.path).toMatch(/^\//)
  })

  it.each<ObjectKind>([
    'partnership',
    'committee',
    'meeting',
    'item',
    'person',
    'contact',
    'organisation',
    'paper',
    'import',
    'seat',
    'membership',
    'follow-up',
    'matter',
  ])('of a %s that is not there is not found', async (kind) => {
    await expect(historyPage(as(operator), { kind, id: operator.personId })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it.each(['matters.matter', 'decisions.follow_up'] as const)('does not tell an operator what is closed in %s', async (table) => {
    const { id } = await database.app.selectFrom(table).where('open', '=', false).select('id').executeTakeFirstOrThrow()
    const kind = table === 'matters.matter' ? 'matter' : 'follow-up'
    const told = await historyPage(as(operator), { kind, id })
    expect(JSON.stringify(told)).not.toMatch(/klage|fortrolig/i)
    await expect(historyPage(as(secretary), { kind, id })).resolves.toBeDefined()
    await expect(historyPage(as(world.actor('member', 'political')), { kind, id })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('is for those who answer for the object', async () => {
    const asked = { kind: 'meeting', id: world.meetings.mixed } as const
    for (const actor of [publicActor, world.actor('member', 'political'), world.actor('secretary', 'professional')])
      await expect(historyPage(as(actor), asked)).rejects.toMatchObject({ name: 'NotFound' })
    await expect(historyPage(as(operator), asked)).resolves.toBeDefined()
  })
})
