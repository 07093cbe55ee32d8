import { describe, expect, it } from 'vitest'
import { publicActor } from '../../src/kernel/actor.ts'
import { planMeetings } from '../../src/modules/meetings/commands/plan-meetings.ts'
import { calendarFeed } from '../../src/modules/meetings/queries/calendar-feed.ts'
import { meetingPage } from '../../src/modules/meetings/queries/meeting-page.ts'
import { yearPage } from '../../src/modules/meetings/queries/year-page.ts'
import { committeePage } from '../../src/modules/publishing/queries/committee-page.ts'
import { frontPage } from '../../src/modules/publishing/queries/front-page.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import { searchPage } from '../../src/modules/publishing/queries/search-page.ts'
import { withdrawMeeting } from '../../src/modules/publishing/commands/withdraw-meeting.ts'
import { testDatabase } from '../support/database.ts'
import { inSmallWorld, type World } from '../world/in-small-world.ts'
import { acceptVersion, openItemOf, smallWorldNow } from '../world/small-world.ts'

const inWorld = inSmallWorld(testDatabase())
const heldOn = '2023-08-23'
const secret = 'Ladestandere'
const later = new Date(smallWorldNow.getTime() + 3_600_000)
const outsiders = (world: World) => [publicActor, { ...world.secretary, committees: [] }] as const

async function plan(world: World): Promise<void> {
  const meeting = { key: '0', committeeId: world.committees.professional, heldOn, startsAt: '09:00', endsAt: '11:00', place: 'Hillerød' }
  await planMeetings(world.as(world.secretary), { meetings: [meeting], publish: true })
}

const dispatch = (world: World) =>
  acceptVersion(world.as(world.secretary), {
    committeeId: world.committees.professional,
    heldOn,
    startsAt: '09:00',
    endsAt: '11:00',
    place: 'Hillerød',
    title: `Møde om ${secret}`,
    kind: 'agenda',
    people: [{ personId: world.people.mayor, name: secret, roles: [], capacity: 'member', presence: 'present' }],
    items: [openItemOf(secret, secret), { ...openItemOf(secret, secret), number: '2', open: false, publicTitle: secret }],
    comingMeetings: [],
    deadlines: [{ dueOn: '2023-08-20', text: secret, kind: 'other' }],
    followUps: [],
    content: {},
    file: { sha256: world.files.draft, name: 'dagsorden.docx' },
  })

/** What everyone is shown of the day, page by page. */
async function shownTo(world: World, actor: typeof publicActor | World['secretary']) {
  const context = world.as(actor)
  const shown = {
    year: (await yearPage(context, { year: '2023' })).meetings,
    committeeCalendar: (await calendarFeed(context, { committee: 'faglig' })).meetings,
    calendar: (await calendarFeed(context, { partnership: 'klyngen' })).meetings,
    front: (await frontPage(context, undefined)).coming,
    committee: (await committeePage(context, { slug: 'faglig' })).coming,
  }
  return Object.entries(shown).map(([page, meetings]) => {
    const found = meetings.filter((meeting) => meeting.heldOn === heldOn)
    return [page, found.length, JSON.stringify(found).includes(secret)]
  })
}

const onEveryPage = (times: number, told = false) =>
  ['year', 'committeeCalendar', 'calendar', 'front', 'committee'].map((page) => [page, times, told])

describe('a meeting whose day is public', () => {
  it(
    'stays on the year page, the front page and in calendars when its agenda goes out, and tells nothing of what is in it',
    inWorld(async (world) => {
      await plan(world)
      for (const actor of outsiders(world)) expect(await shownTo(world, actor)).toEqual(onEveryPage(1))
      const id = await dispatch(world)
      for (const actor of outsiders(world)) {
        expect(await shownTo(world, actor)).toEqual(onEveryPage(1))
        const view = await meetingPage(world.as(actor), { id })
        expect(view).toMatchObject({
          onlyDay: true,
          publication: 'announced',
          meeting: { heldOn, startsAt: '09:00', place: 'Hillerød', state: 'agenda', title: null },
          items: [],
          withheld: [],
          attendance: [],
          versions: [],
          deadlines: [],
        })
        expect(JSON.stringify(view)).not.toContain(secret)
        expect((await searchPage(world.as(actor), { words: secret })).total).toBe(0)
      }
      const own = await meetingPage(world.as(world.second), { id })
      expect([own.onlyDay, own.items.length, own.meeting.title]).toEqual([false, 2, `Møde om ${secret}`])
    }),
  )

  it(
    'is published with its content, and keeps the day when that is taken back, with the reason',
    inWorld(async (world) => {
      await plan(world)
      const id = await dispatch(world)
      await publishMeeting(world.as(world.secretary, later), { meetingId: id })
      expect(await meetingPage(world.as(publicActor), { id })).toMatchObject({ onlyDay: false, items: [{ title: secret }] })
      await withdrawMeeting(world.as(world.secretary, later), { meetingId: id, reason: 'En borger kan genkendes' })
      expect(await shownTo(world, publicActor)).toEqual(onEveryPage(1))
      const view = await meetingPage(world.as(publicActor), { id })
      expect(view).toMatchObject({ onlyDay: true, items: [], takenBack: { reason: 'En borger kan genkendes' } })
      expect(JSON.stringify(view)).not.toContain(secret)
    }),
  )
})
