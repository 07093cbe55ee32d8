import { beforeAll, describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { closedAttachment, closedTitle, makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { publishMeeting } from '../../publishing/index.ts'
import { meetingPage } from './meeting-page.ts'

const database = testDatabase()
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
})

/** Words that stand in closed items and attachments only. */
const closedWords = [
  closedTitle,
  closedAttachment,
  'Den fortrolige pris',
  'fortroligt forbehold',
  'Fortroligt udvalg',
  'Fortroligt bilag',
  'Fortrolig opfølgning',
]

describe('before it is published', () => {
  it('a meeting is there for its committee only', async () => {
    const id = world.meetings.mixed
    for (const actor of [publicActor, world.actor('secretary', 'professional')])
      await expect(meetingPage(as(actor), { id })).rejects.toMatchObject({ name: 'NotFound' })
    expect((await meetingPage(as(world.actor('member', 'political')), { id })).publication).toBe('by-secretariat')
    expect((await meetingPage(as(world.actor('secretary', 'political')), { id })).publication).toBe('offered')
    await expect(meetingPage(as(publicActor), { id: 'i-morgen' })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('an observer hears of what is withheld', async () => {
    const view = await meetingPage(as(world.actor('observer', 'political')), { id: world.meetings.mixed })
    expect(view.withheld.map(({ number }) => number)).toEqual(['2'])
    expect(Object.values(view.withheldAttachments)).toEqual([1])
    for (const words of closedWords) expect(JSON.stringify(view)).not.toContain(words)
  })
})

describe('a published meeting with closed items', () => {
  beforeAll(() => publishMeeting(as(world.actor('secretary', 'political')), { meetingId: world.meetings.mixed }))

  it.each([
    ['the public', () => publicActor],
    ['another committee’s member', () => world.actor('member', 'professional')],
    ['an observer', () => world.actor('observer', 'political')],
  ])('shows %s that they exist, and nothing of them', async (_, actor) => {
    const view = await meetingPage(as(actor()), { id: world.meetings.mixed })
    expect(view.items.map(({ number }) => number)).toEqual(['1'])
    expect(view.withheld).toEqual([
      { id: expect.any(String), position: 1, number: '2', publicTitle: null, publicDecision: null, minutesAllotted: null },
    ])
    expect(view.withheldAttachments).toEqual({ [view.items[0]!.id]: 1 })
    expect(view.publication).toBe('published')
    for (const words of closedWords) expect(JSON.stringify(view)).not.toContain(words)
  })

  it('shows the committee’s members all of it', async () => {
    const view = await meetingPage(as(world.actor('member', 'political')), { id: world.meetings.mixed })
    expect(view.items.map(({ number, open }) => [number, open])).toEqual([
      ['1', true],
      ['2', false],
    ])
    expect(view.withheld).toEqual([])
    for (const words of closedWords) expect(JSON.stringify(view)).toContain(words)
  })

  it('gives the public no original that holds closed matters', async () => {
    const view = await meetingPage(as(publicActor), { id: world.meetings.mixed })
    expect(view.versions).toMatchObject([{ number: 1, fileSha256: null, fileName: null }])
  })

  it('does not tell those outside of what it announced and nobody may know of any more', async () => {
    await database.rolledBack(async (undone) => {
      await undone.app.updateTable('meetings.meeting').set({ announced_at: null }).where('held_on', '=', '2023-09-20').execute()
      const comingFor = async (actor: Actor) =>
        (await meetingPage({ actor, now: smallWorldNow, database: undone }, { id: world.meetings.mixed })).coming.length
      expect(await comingFor(publicActor)).toBe(0)
      expect(await comingFor(world.actor('secretary', 'professional'))).toBe(0)
      expect(await comingFor(world.actor('observer', 'political'))).toBe(1)
    })
  })

  it('tells what it announced, with its committee’s name', async () => {
    const view = await meetingPage(as(publicActor), { id: world.meetings.mixed })
    expect(view.coming.map(({ heldOn, committeeName }) => [heldOn, committeeName])).toEqual([['2023-09-20', 'Politisk Klynge']])
  })
})
