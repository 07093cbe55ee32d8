import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { inSmallWorld, machine, type World } from '../../../../test/world/in-small-world.ts'
import { acceptVersion, openItemOf, smallWorldNow } from '../../../../test/world/small-world.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { upsertInspection } from '../../documents/index.ts'
import type { Inspection } from '../../documents/rules/inspection.ts'
import { frontPage } from '../queries/front-page.ts'
import { originalFile } from '../queries/original-file.ts'
import { publishPage } from '../queries/publish-page.ts'
import { askForRelease } from './ask-for-release.ts'
import { publishMeeting } from './publish-meeting.ts'
import { releaseAllDue } from './release-all-due.ts'
import { withdrawMeeting } from './withdraw-meeting.ts'

const inWorld = inSmallWorld(testDatabase())
const hidden: Inspection = { findings: [{ place: 'property', masked: '010190-••••' }], unread: [] }

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

describe('what only shuts readers out', () => {
  const untagged: Inspection = { findings: [], unread: [], defects: [{ kind: 'untagged' }] }
  const release = (world: World) => ({ meetingId: world.meetings.open })
  const code = (refused: string) => ({ refusal: { code: refused } })

  it(
    'needs two persons too, and is not asked about again while the file is the same',
    inWorld(async (world) => {
      await leaky(world, untagged)
      const { as, secretary, second } = world
      await expect(publishMeeting(as(secretary), release(world))).rejects.toMatchObject(code('publishing/not-for-everyone'))
      await askForRelease(as(secretary), { ...release(world), reason: 'Kortet er beskrevet i teksten' })
      await expect(publishMeeting(as(secretary), release(world))).rejects.toMatchObject(code('publishing/same-person'))
      await publishMeeting(as(second), release(world))
      const { findings, seenBefore } = await publishPage(as(secretary), { id: world.meetings.open })
      expect([findings, seenBefore]).toEqual([[], 1])

      // The same file in a further version of the meeting holds nothing up; another defect of it does.
      const further = async (conclusion: string) =>
        acceptVersion(as(secretary), {
          committeeId: world.committees.professional,
          heldOn: '2023-03-15',
          kind: 'minutes',
          people: [],
          items: [openItemOf('Status på udskrivelser', conclusion)],
          comingMeetings: [],
          deadlines: [],
          followUps: [],
          content: {},
          file: { sha256: world.files.open, name: 'referat igen.docx' },
        })
      await further('Rettet')
      expect(await world.isPublic()).toBe(true)
      await leaky(world, { ...untagged, defects: [{ kind: 'untagged' }, { kind: 'no-title' }] })
      await further('Rettet igen')
      expect(await world.isPublic()).toBe(false)
    }),
  )

  it(
    'is the operator’s matter where the machine publishes',
    inWorld(async (world) => {
      await leaky(world, untagged)
      await publishMeeting(world.as(machine), release(world))
      expect(await world.isPublic()).toBe(true)
    }),
  )

  it(
    'is asked about again once the meeting was taken back',
    inWorld(async (world) => {
      await leaky(world, untagged)
      const { as, secretary, second } = world
      await askForRelease(as(secretary), { ...release(world), reason: 'Kortet er beskrevet i teksten' })
      await publishMeeting(as(second), release(world))
      await withdrawMeeting(as(secretary), { ...release(world), reason: 'Kortet viste for meget' })
      await expect(publishMeeting(as(secretary), release(world))).rejects.toMatchObject(code('publishing/not-for-everyone'))
    }),
  )
})

describe('a release at a chosen time', () => {
  const earlier = new Date('2023-05-02T05:00:00Z')
  const later = new Date('2023-05-02T06:00:00Z')
  const afterwards = new Date('2023-05-02T06:00:01Z')

  /** As the record has it: an actor of a test alone has rights that nobody gave. */
  const appointed = async (world: World, until?: string) =>
    world
      .as(machine)
      .database.app.insertInto('committees.committee_access')
      .values({
        person_id: world.people.mayor,
        committee_id: world.committees.professional,
        role: 'secretary',
        valid_from: '2023-01-01',
        valid_to: until ?? null,
      })
      .execute()

  it(
    'happens then, once, and not before',
    inWorld(async (world) => {
      await appointed(world)
      await publishMeeting(world.as(world.secretary), { meetingId: world.meetings.open, publishAt: later })
      expect(await releaseAllDue(world.as(machine))).toBe(0)
      expect(await world.isPublic()).toBe(false)
      expect(await releaseAllDue(world.as(machine, afterwards))).toBe(1)
      expect(await world.isPublic()).toBe(true)
      expect(await releaseAllDue(world.as(machine, afterwards))).toBe(0)
    }),
  )

  it(
    'does not happen when something was found in between',
    inWorld(async (world) => {
      await appointed(world)
      await publishMeeting(world.as(world.secretary), { meetingId: world.meetings.open, publishAt: later })
      await leaky(world)
      expect(await releaseAllDue(world.as(machine, afterwards))).toBe(1)
      expect(await world.isPublic()).toBe(false)
    }),
  )

  it(
    'does not happen when the right of who chose it has ended by then, and says so',
    inWorld(async (world) => {
      await appointed(world, '2023-05-01')
      await publishMeeting(world.as(world.secretary), { meetingId: world.meetings.open, publishAt: later })
      expect(await releaseAllDue(world.as(machine, afterwards))).toBe(1)
      expect(await world.isPublic()).toBe(false)
      const { app } = world.as(machine).database
      const { state } = await app.selectFrom('publishing.release').select('state').executeTakeFirstOrThrow()
      const { event } = await app
        .selectFrom('platform.audit_event')
        .select('event')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      expect([state, event]).toEqual(['overtaken', 'meeting.release-without-right'])
      expect(await releaseAllDue(world.as(machine, afterwards))).toBe(0)
    }),
  )

  it(
    'happens also when one before it fails',
    inWorld(async (world) => {
      await appointed(world)
      const { app } = world.as(machine).database
      await publishMeeting(world.as(world.actor('secretary', 'political')), { meetingId: world.meetings.mixed, publishAt: earlier })
      await app.updateTable('publishing.release').set({ findings: '"broken"' }).execute()
      await publishMeeting(world.as(world.secretary), { meetingId: world.meetings.open, publishAt: later })
      await expect(releaseAllDue(world.as(machine, afterwards))).rejects.toThrow(TypeError)
      expect(await world.isPublic()).toBe(true)
    }),
  )

  it(
    'is not in the past, and not a person’s to bring about',
    inWorld(async (world) => {
      const past = { meetingId: world.meetings.open, publishAt: new Date('2023-04-01T06:00:00Z') }
      await expect(publishMeeting(world.as(world.secretary), past)).rejects.toMatchObject({ refusal: { code: 'publishing/time-passed' } })
      await expect(releaseAllDue(world.as(world.secretary, afterwards))).rejects.toMatchObject({ name: 'NotPermitted' })
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
