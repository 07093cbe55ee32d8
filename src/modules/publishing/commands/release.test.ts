import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import {
  acceptVersion,
  makeSmallWorld,
  openItemOf,
  personalNumber,
  type SmallWorld,
  smallWorldNow,
} from '../../../../test/world/small-world.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { upsertInspection } from '../../documents/index.ts'
import type { Inspection } from '../../documents/rules/inspection.ts'
import { calendarFeed } from '../../meetings/queries/calendar-feed.ts'
import { meetingPage } from '../../meetings/queries/meeting-page.ts'
import { withdrawalPage } from '../../meetings/queries/withdrawal-page.ts'
import { frontPage } from '../queries/front-page.ts'
import type { MeetingVersion } from '../../meetings/rules/meeting-version.ts'
import { originalFile } from '../queries/original-file.ts'
import { personPage } from '../queries/person-page.ts'
import { publishPage } from '../queries/publish-page.ts'
import { searchPage } from '../queries/search-page.ts'
import { askForRelease } from './ask-for-release.ts'
import { publishMeeting } from './publish-meeting.ts'
import { releaseDueMeeting } from './release-due-meeting.ts'
import { withdrawMeeting } from './withdraw-meeting.ts'

const database = testDatabase()
const hidden: Inspection = { findings: [{ place: 'property', masked: '010190-••••' }], unread: [] }
const machine: Actor = { kind: 'system', name: 'Samspil' }

interface World extends SmallWorld {
  as(actor: Actor, now?: Date): Context
  readonly secretary: Actor
  /** Another person with the same right. */
  readonly second: Actor
  isPublic(): Promise<boolean>
}

/** The professional level's open meeting of 15 March 2023 stands for any. */
const inWorld = (work: (world: World) => Promise<void>) => () =>
  database.rolledBack(async (rolled) => {
    const world = await makeSmallWorld(rolled)
    const as = (actor: Actor, now = smallWorldNow): Context => ({ actor, now, database: rolled })
    const secretary = world.actor('secretary', 'professional')
    const second = {
      ...(world.actor('chair', 'professional') as SignedInActor),
      personId: world.people.regionalChair,
      name: 'Regionsrådsformanden',
    }
    const isPublic = () =>
      meetingPage(as(publicActor), { id: world.meetings.open }).then(
        () => true,
        () => false,
      )
    const found = { ...world, as, secretary, second, isPublic }
    await work(found)
  })

const leaky = async ({ as, files }: World, inspection: Inspection = hidden) =>
  upsertInspection(as(machine).database.app, files.open, inspection, smallWorldNow)

describe('what was found in an original', () => {
  it(
    'stops the meeting, and says where',
    inWorld(async (world) => {
      await leaky(world)
      const meetingId = world.meetings.open
      await expect(publishMeeting(world.as(world.secretary), { meetingId })).rejects.toMatchObject({
        refusal: { code: 'publishing/personal-number', values: { numbers: 1 } },
      })
      const { findings } = await publishPage(world.as(world.secretary), { id: meetingId })
      expect(findings).toEqual([{ kind: 'in-file', file: 'referat.docx', place: 'property', masked: '010190-••••' }])
      expect(await world.isPublic()).toBe(false)
    }),
  )

  it(
    'is released by another person than the one who says why it is no obstacle',
    inWorld(async (world) => {
      await leaky(world)
      const release = { meetingId: world.meetings.open }
      await askForRelease(world.as(world.secretary), { ...release, reason: 'Det er et sagsnummer' })
      await expect(publishMeeting(world.as(world.secretary), release)).rejects.toMatchObject({
        refusal: { code: 'publishing/same-person' },
      })
      await publishMeeting(world.as(world.second), release)
      expect(await world.isPublic()).toBe(true)
      const [kept] = await world.as(machine).database.app.selectFrom('publishing.release').selectAll().execute()
      expect(kept).toMatchObject({ state: 'released', reason: 'Det er et sagsnummer', released_by_name: 'Regionsrådsformanden' })
    }),
  )

  it(
    'is released by a chair at once, not at a time that they choose',
    inWorld(async (world) => {
      await leaky(world)
      const release = { meetingId: world.meetings.open }
      await askForRelease(world.as(world.secretary), { ...release, reason: 'Det er et sagsnummer' })
      const later = { ...release, publishAt: new Date('2023-05-02T10:00:00Z') }
      await expect(publishMeeting(world.as(world.second), later)).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )

  it(
    'and something new since then, is looked at again',
    inWorld(async (world) => {
      await leaky(world)
      const release = { meetingId: world.meetings.open }
      await askForRelease(world.as(world.secretary), { ...release, reason: 'Det er et sagsnummer' })
      await leaky(world, { findings: [...hidden.findings, { place: 'comment', masked: '020290-••••' }], unread: [] })
      await expect(publishMeeting(world.as(world.second), release)).rejects.toMatchObject({
        refusal: { code: 'publishing/findings-changed' },
      })
    }),
  )

  it(
    'and what could not be looked into, or never was, is no different',
    inWorld(async (world) => {
      const release = { meetingId: world.meetings.open }
      await leaky(world, { findings: [], unread: [{ why: 'page-without-text', of: '2' }] })
      await expect(publishMeeting(world.as(world.secretary), release)).rejects.toMatchObject({
        refusal: { code: 'publishing/personal-number' },
      })
      await world.as(machine).database.app.deleteFrom('documents.inspection').execute()
      await expect(publishMeeting(world.as(world.secretary), release)).rejects.toMatchObject({
        refusal: { code: 'publishing/personal-number' },
      })
    }),
  )

  it(
    'of a meeting that has something closed is the committee’s own, and stops nothing',
    inWorld(async (world) => {
      await upsertInspection(world.as(machine).database.app, world.files.mixed, hidden, smallWorldNow)
      await publishMeeting(world.as(world.actor('secretary', 'political')), { meetingId: world.meetings.mixed })
      await expect(originalFile(world.as(publicActor), { sha256: world.files.mixed })).rejects.toThrow(NotFound)
    }),
  )
})

describe('a release at a chosen time', () => {
  const later = new Date('2023-05-02T06:00:00Z')
  const afterwards = new Date('2023-05-02T06:00:01Z')

  it(
    'happens then, once, and not before',
    inWorld(async (world) => {
      await publishMeeting(world.as(world.secretary), { meetingId: world.meetings.open, publishAt: later })
      expect(await releaseDueMeeting(world.as(machine), undefined)).toBe(false)
      expect(await world.isPublic()).toBe(false)
      expect(await releaseDueMeeting(world.as(machine, afterwards), undefined)).toBe(true)
      expect(await world.isPublic()).toBe(true)
      expect(await releaseDueMeeting(world.as(machine, afterwards), undefined)).toBe(false)
    }),
  )

  it(
    'does not happen when something was found in between',
    inWorld(async (world) => {
      await publishMeeting(world.as(world.secretary), { meetingId: world.meetings.open, publishAt: later })
      await leaky(world)
      expect(await releaseDueMeeting(world.as(machine, afterwards), undefined)).toBe(true)
      expect(await world.isPublic()).toBe(false)
    }),
  )

  it(
    'is not in the past, and not a person’s to bring about',
    inWorld(async (world) => {
      const past = { meetingId: world.meetings.open, publishAt: new Date('2023-04-01T06:00:00Z') }
      await expect(publishMeeting(world.as(world.secretary), past)).rejects.toMatchObject({ refusal: { code: 'publishing/time-passed' } })
      await expect(releaseDueMeeting(world.as(world.secretary, afterwards), undefined)).rejects.toMatchObject({ name: 'NotPermitted' })
    }),
  )
})

describe('a meeting that is taken back', () => {
  it(
    'is gone from page, search, calendar and original, and leaves the reason',
    inWorld(async (world) => {
      const meetingId = world.meetings.open
      await publishMeeting(world.as(world.secretary), { meetingId })
      const everyone = world.as(publicActor)
      const foundIn = async () => (await searchPage(everyone, { words: 'genindlæggelse' })).found.length
      const inCalendar = async () =>
        calendarFeed(everyone, { committee: 'faglig' }).then(
          ({ meetings }) => meetings.some(({ id }) => id === meetingId),
          () => false,
        )
      expect([await world.isPublic(), (await foundIn()) > 0, await inCalendar()]).toEqual([true, true, true])
      await originalFile(everyone, { sha256: world.files.open })

      await withdrawMeeting(world.as(world.secretary), { meetingId, reason: ' En borger kan genkendes ' })
      expect([await world.isPublic(), await foundIn(), await inCalendar()]).toEqual([false, 0, false])
      await expect(originalFile(everyone, { sha256: world.files.open })).rejects.toThrow(NotFound)
      expect((await withdrawalPage(everyone, { id: meetingId })).withdrawal).toMatchObject({
        reason: 'En borger kan genkendes',
        heldOn: '2023-03-15',
      })
      await expect(meetingPage(world.as(world.secretary), { id: meetingId })).resolves.toBeDefined()
    }),
  )

  describe('and those whom it names', () => {
    const knows = (world: World, id: string) =>
      personPage(world.as(publicActor), { id }).then(
        ({ appearances, seats }) => [appearances.length, seats.length],
        () => 'nothing',
      )
    const both = async (world: World) => [await knows(world, world.people.mayor), await knows(world, world.people.regionalChair)]

    it(
      'are nobody’s any more, but for what another published meeting says',
      inWorld(async (world) => {
        const { mixed, open } = world.meetings
        await publishMeeting(world.as(world.actor('secretary', 'political')), { meetingId: mixed })
        await publishMeeting(world.as(world.secretary), { meetingId: open })
        expect(await both(world)).toEqual([
          [2, 2],
          [1, 1],
        ])
        await withdrawMeeting(world.as(world.actor('secretary', 'political')), { meetingId: mixed, reason: 'Fejl' })
        expect(await both(world)).toEqual([[1, 1], 'nothing'])
        await withdrawMeeting(world.as(world.secretary), { meetingId: open, reason: 'Fejl' })
        expect(await both(world)).toEqual(['nothing', 'nothing'])
        await publishMeeting(world.as(world.actor('secretary', 'political')), { meetingId: mixed })
        expect(await both(world)).toEqual([
          [1, 1],
          [1, 1],
        ])
      }),
    )

    it(
      'stay public where a person has appointed them for all to see',
      inWorld(async (world) => {
        const secretary = world.as(world.actor('secretary', 'political'))
        await publishMeeting(secretary, { meetingId: world.meetings.mixed })
        const { app } = secretary.database
        await app.updateTable('committees.membership').set({ source: null }).where('person_id', '=', world.people.regionalChair).execute()
        await withdrawMeeting(secretary, { meetingId: world.meetings.mixed, reason: 'Fejl' })
        expect(await both(world)).toEqual(['nothing', [0, 1]])
      }),
    )

    it(
      'go with a version that takes the meeting back, and with one that no longer names them',
      inWorld(async (world) => {
        const secretary = world.as(world.actor('secretary', 'political'))
        await publishMeeting(secretary, { meetingId: world.meetings.mixed })
        const corrected: MeetingVersion = {
          committeeId: world.committees.political,
          heldOn: '2023-04-26',
          kind: 'minutes',
          people: [{ personId: world.people.mayor, name: 'Borgmesteren i Furesø', roles: [], capacity: 'chair', presence: 'present' }],
          items: [openItemOf('En sag', 'Alt er åbent')],
          comingMeetings: [],
          deadlines: [],
          followUps: [],
          content: {},
          file: { sha256: world.files.open, name: 'referat.docx' },
        }
        await acceptVersion(secretary, corrected)
        expect(await both(world)).toEqual([[1, 1], 'nothing'])
        await acceptVersion(secretary, { ...corrected, items: [openItemOf('En borger', personalNumber)] })
        expect(await both(world)).toEqual(['nothing', 'nothing'])
      }),
    )
  })

  it(
    'needs a reason, and somebody who may publish',
    inWorld(async (world) => {
      const taking = { meetingId: world.meetings.open, reason: 'Fejl' }
      await publishMeeting(world.as(world.secretary), taking)
      await expect(withdrawMeeting(world.as(world.secretary), { ...taking, reason: ' ' })).rejects.toMatchObject({
        refusal: { code: 'publishing/reason-missing' },
      })
      for (const actor of [publicActor, world.second, world.actor('secretary', 'political')])
        await expect(withdrawMeeting(world.as(actor), taking)).rejects.toThrow(NotFound)
    }),
  )
})

it(
  'tells the other person, and not the one who asked, that a release waits',
  inWorld(async (world) => {
    await leaky(world)
    await askForRelease(world.as(world.secretary), { meetingId: world.meetings.open, reason: 'Det er et sagsnummer' })
    const waiting = async (actor: Actor) => (await frontPage(world.as(actor), undefined)).reader?.releases.map(({ meetingId }) => meetingId)
    expect(await waiting(world.second)).toEqual([world.meetings.open])
    expect(await waiting(world.secretary)).toEqual([])
    expect(await waiting(world.actor('chair', 'political'))).toEqual([])
  }),
)
