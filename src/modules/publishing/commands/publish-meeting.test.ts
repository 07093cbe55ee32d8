import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
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
import { insertMembership, upsertCommittee } from '../../committees/index.ts'
import { insertFile, upsertInspection } from '../../documents/index.ts'
import type { MeetingVersion } from '../../meetings/rules/meeting-version.ts'
import { findOrganisationBySlug, insertPerson } from '../../people/index.ts'
import { findBrokenLink } from '../../../platform/audit/audit.ts'
import { committeePage } from '../queries/committee-page.ts'
import { committeesPage } from '../queries/committees-page.ts'
import { frontPage } from '../queries/front-page.ts'
import { organisationPage } from '../queries/organisation-page.ts'
import { originalFile } from '../queries/original-file.ts'
import { searchPage } from '../queries/search-page.ts'
import { personPage } from '../queries/person-page.ts'
import { publishMeeting } from './publish-meeting.ts'

const database = testDatabase()
let world: SmallWorld
const as = (actor: Actor) => ({ actor, now: smallWorldNow, database })

const organisationOf = async (slug: string) => (await findOrganisationBySlug(database.app, slug))?.id

beforeAll(async () => {
  world = await makeSmallWorld(database)
})

describe('publishMeeting', () => {
  it('is for the committee’s secretary; others do not learn that the meeting exists', async () => {
    for (const actor of [publicActor, world.actor('member', 'political'), world.actor('secretary', 'professional')])
      await expect(publishMeeting(as(actor), { meetingId: world.meetings.mixed })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('refuses a text with a CPR number and leaves the meeting as it was', async () => {
    const secretary = as(world.actor('secretary', 'professional'))
    await expect(publishMeeting(secretary, { meetingId: world.meetings.withPersonalNumber })).rejects.toMatchObject({
      refusal: { code: 'publishing/personal-number', values: { numbers: 1 } },
    })
    expect((await frontPage(as(publicActor), undefined)).latest).toEqual([])
  })

  it('refuses a meeting that only an announcement tells of', async () => {
    const { id } = await database.app
      .selectFrom('meetings.meeting')
      .select('id')
      .where('held_on', '=', '2023-09-20')
      .executeTakeFirstOrThrow()
    await expect(publishMeeting(as(world.actor('secretary', 'political')), { meetingId: id })).rejects.toMatchObject({
      refusal: { code: 'publishing/nothing-yet' },
    })
  })

  it('makes public the meeting, those who were there, what it announced and what it agreed', async () => {
    await expect(personPage(as(publicActor), { id: world.people.regionalChair })).rejects.toMatchObject({ name: 'NotFound' })
    await publishMeeting(as(world.actor('secretary', 'political')), { meetingId: world.meetings.mixed })

    const front = await frontPage(as(publicActor), undefined)
    expect(front.latest.map(({ heldOn, committee }) => [heldOn, committee?.name])).toEqual([['2023-04-26', 'Politisk Klynge']])
    expect(front.coming.map(({ heldOn, state }) => [heldOn, state])).toEqual([['2023-09-20', 'planned']])
    expect(front.followUps.map(({ text, place }) => [text, place?.number])).toEqual([['Furesø skriver et notat', '1']])
    expect(front.municipalities.map(({ name }) => name)).toEqual(['Furesø Kommune', 'Gladsaxe Kommune'])

    const person = await personPage(as(publicActor), { id: world.people.regionalChair })
    expect(person.appearances).toMatchObject([{ heldOn: '2023-04-26', presence: 'apology' }])
    expect((await organisationPage(as(publicActor), { slug: 'furesoe' })).partnerships.map(({ slug }) => slug)).toEqual(['klyngen'])
  })

  it('hands out the paper to everyone only when nothing in it is closed', async () => {
    await publishMeeting(as(world.actor('secretary', 'professional')), { meetingId: world.meetings.open })
    const { mixed, open } = world.files
    await expect(originalFile(as(publicActor), { sha256: open })).resolves.toMatchObject({ name: 'referat.docx' })
    await expect(originalFile(as(publicActor), { sha256: mixed })).rejects.toMatchObject({ name: 'NotFound' })
    await expect(originalFile(as(world.actor('observer', 'political')), { sha256: mixed })).rejects.toMatchObject({ name: 'NotFound' })
    await expect(originalFile(as(world.actor('member', 'political')), { sha256: mixed })).resolves.toMatchObject({ sha256: mixed })
    await expect(originalFile(as(publicActor), { sha256: '../../etc/passwd' })).rejects.toMatchObject({ name: 'NotFound' })
  })

  it('takes a published meeting back when its new version holds a CPR number, and shows it again when that is mended', async () => {
    const meetingOn = (body: string, sha256: string, personalNumbers = 0) => ({
      committeeId: world.committees.professional,
      heldOn: '2023-03-15',
      kind: 'minutes' as const,
      people: [],
      items: [openItemOf('Status på udskrivelser', body)],
      comingMeetings: [{ committeeId: world.committees.professional, heldOn: '2023-10-04' }],
      deadlines: [],
      followUps: [],
      content: {},
      personalNumbers,
      file: { sha256, name: 'nyt referat.docx' },
    })
    const latest = async () => (await frontPage(as(publicActor), undefined)).latest.map(({ heldOn }) => heldOn)
    const found = async () => (await searchPage(as(publicActor), { words: 'udskrivelser' })).total
    const { draft, withPersonalNumber: withNumber } = world.files

    await acceptVersion(as(world.actor('secretary', 'professional')), meetingOn(`Borgeren ${personalNumber}`, withNumber, 1))
    expect(await latest()).toEqual(['2023-04-26'])
    expect(await found()).toBe(0)

    await acceptVersion(as(world.actor('secretary', 'professional')), meetingOn('Borgeren', draft))
    expect(await latest()).toEqual(['2023-04-26'])
    await publishMeeting(as(world.actor('secretary', 'professional')), { meetingId: world.meetings.open })
    expect(await latest()).toEqual(['2023-04-26', '2023-03-15'])
    expect(await found()).toBe(1)
    await expect(originalFile(as(publicActor), { sha256: draft })).resolves.toMatchObject({ name: 'nyt referat.docx' })
    await expect(originalFile(as(publicActor), { sha256: withNumber })).rejects.toMatchObject({ name: 'NotFound' })
  })

  describe('and its versions', () => {
    const version = (heldOn: string, more: Partial<MeetingVersion> = {}): MeetingVersion => ({
      committeeId: world.committees.professional,
      heldOn,
      kind: 'minutes',
      people: [],
      items: [openItemOf('Kørsel til genoptræning', 'Alt er åbent')],
      comingMeetings: [],
      deadlines: [],
      followUps: [],
      content: {},
      file: { sha256: world.files.mixed, name: 'referat.docx' },
      ...more,
    })
    const isPublic = async (heldOn: string) =>
      (
        await database.published
          .selectFrom('meetings.meeting')
          .select('id')
          .where('held_on', '=', heldOn)
          .where('published_at', 'is not', null)
          .execute()
      ).length === 1
    const secretary = () => as(world.actor('secretary', 'professional'))
    const operator = () => as({ ...(world.actor('observer', 'political') as SignedInActor), operator: true })

    it('does not show a first paper because its day was announced, and keeps the day', async () => {
      const dayIsPublic = async () =>
        (await frontPage(as(publicActor), undefined)).coming.some(({ heldOn, title }) => heldOn === '2023-10-04' && title === null)
      expect([await dayIsPublic(), await isPublic('2023-10-04')]).toEqual([true, false])
      await acceptVersion(
        secretary(),
        version('2023-10-04', { kind: 'agenda', file: { sha256: world.files.draft, name: 'dagsorden.docx' } }),
      )
      expect([await dayIsPublic(), await isPublic('2023-10-04')]).toEqual([true, false])
    })

    it('stays public with a version of who may publish it, and goes with that of who may not, follow-ups too', async () => {
      const followUps = [{ text: 'Der skrives et notat om kørsel', dueOn: '2023-12-01' }]
      const notes = async () => (await frontPage(as(publicActor), undefined)).followUps.filter(({ text }) => text.includes('kørsel')).length
      const meetingId = await acceptVersion(secretary(), version('2023-03-20', { followUps }))
      await publishMeeting(secretary(), { meetingId })
      await acceptVersion(secretary(), version('2023-03-20', { followUps }))
      expect([await isPublic('2023-03-20'), await notes()]).toEqual([true, 1])
      await acceptVersion(operator(), version('2023-03-20', { kind: 'case', items: [openItemOf('En sag til', 'Alt er åbent')] }))
      expect([await isPublic('2023-03-20'), await notes()]).toEqual([false, 0])
    })

    it('hides the original of an earlier version that says what a later one has closed', async () => {
      const sha256 = 'e'.repeat(64)
      await insertFile(database.app, { sha256, name: 'åbent.docx', mediaType: 'application/octet-stream', bytes: 1 }, smallWorldNow)
      await upsertInspection(database.app, sha256, { findings: [], unread: [] }, smallWorldNow)
      const meetingId = await acceptVersion(secretary(), version('2023-03-21', { file: { sha256, name: 'åbent.docx' } }))
      await publishMeeting(secretary(), { meetingId })
      await expect(originalFile(as(publicActor), { sha256 })).resolves.toMatchObject({ sha256 })
      await acceptVersion(
        secretary(),
        version('2023-03-21', { items: [{ ...openItemOf('Kørsel til genoptræning', 'Nu lukket'), open: false }] }),
      )
      for (const actor of [publicActor, world.actor('observer', 'professional')])
        await expect(originalFile(as(actor), { sha256 })).rejects.toMatchObject({ name: 'NotFound' })
      await expect(originalFile(as(world.actor('member', 'professional')), { sha256 })).resolves.toMatchObject({ sha256 })
    })

    it.each<[string, Partial<MeetingVersion>]>([
      ['follow-up', { followUps: [{ text: `Sagen om ${personalNumber} følges op` }] }],
      ['deadline', { deadlines: [{ dueOn: '2023-12-01', text: `Svar om ${personalNumber}`, kind: 'other' }] }],
      [
        'earlier treatment',
        { items: [{ ...openItemOf('En sag', ''), treatments: [{ outcome: `Bevilget ${personalNumber}`, state: 'held' }] }] },
      ],
    ])('is not published with a CPR number in a %s', async (_, more) => {
      const meetingId = await acceptVersion(secretary(), version('2023-03-22', more))
      await expect(publishMeeting(secretary(), { meetingId })).rejects.toMatchObject({ refusal: { code: 'publishing/personal-number' } })
    })

    it('leaves another committee’s calendar alone', async () => {
      await acceptVersion(
        secretary(),
        version('2023-03-23', {
          comingMeetings: [
            { committeeId: world.committees.political, heldOn: '2023-09-20', startsAt: '23:00' },
            { committeeId: world.committees.political, heldOn: '2023-09-21' },
          ],
        }),
      )
      const days = await database.app
        .selectFrom('meetings.meeting')
        .select(['held_on', 'starts_at'])
        .where('held_on', '>=', '2023-09-20')
        .where('committee_id', '=', world.committees.political)
        .orderBy('held_on')
        .execute()
      expect(days).toMatchObject([{ held_on: '2023-09-20', starts_at: '13:00' }])
    })
  })

  describe('what only unpublished papers tell of', () => {
    it('is nobody’s but its committee’s: a committee, a person, a seat', async () => {
      const { id: personId } = await insertPerson(database.app, 'Direktøren for et nyt udvalg', undefined, smallWorldNow)
      const committeeId = await upsertCommittee(database.app, {
        slug: 'nyt',
        name: 'Nyt udvalg',
        otherNames: [],
        kind: 'other',
        level: 'political',
      })
      const at = await organisationOf('furesoe')
      await insertMembership(database.app, committeeId, { personId, organisationId: at, capacity: 'member' }, 0, '2023-01-01')
      const insider: Actor = { ...(world.actor('member', 'political') as SignedInActor), committees: [{ committeeId, role: 'member' }] }
      for (const actor of [publicActor, world.actor('secretary', 'political'), insider]) {
        const knows = actor === insider
        const seen = (work: Promise<unknown>) =>
          work.then(
            () => true,
            () => false,
          )
        expect(await seen(committeePage(as(actor), { slug: 'nyt' }))).toBe(knows)
        expect(await seen(personPage(as(actor), { id: personId }))).toBe(knows)
        expect((await committeesPage(as(actor), undefined)).others.some(({ id }) => id === committeeId)).toBe(knows)
        expect((await searchPage(as(actor), { words: 'x' })).committees.some(({ id }) => id === committeeId)).toBe(knows)
        expect((await organisationPage(as(actor), { slug: 'furesoe' })).seats.some((seat) => seat.personId === personId)).toBe(knows)
      }
    })
  })

  it('tells those signed in what awaits', async () => {
    const { reader } = await frontPage(as(world.actor('secretary', 'political')), undefined)
    expect(reader?.unpublished.map(({ heldOn }) => heldOn)).toEqual(['2023-06-14'])
    expect(reader?.next?.heldOn).toBe('2023-06-14')
    expect((await frontPage(as(world.actor('member', 'political')), undefined)).reader?.unpublished).toEqual([])
  })
})

describe('the audit chain', () => {
  it('holds after the commands, names what was done, and shows a change made behind its back', async () => {
    const events = await database.app.selectFrom('platform.audit_event').select(['id', 'event']).orderBy('id').execute()
    const done = events.map(({ event }) => event).filter((event) => event !== 'closed-material.read')
    expect(done.slice(0, 11)).toEqual([
      'reference.loaded',
      ...Array.from({ length: 4 }, () => 'meeting.recorded'),
      'meeting.published',
      'meeting.published',
      'meeting.withdrawn',
      'meeting.recorded',
      'meeting.recorded',
      'meeting.published',
    ])
    expect(await findBrokenLink(database.app)).toBeUndefined()
    await expect(database.app.updateTable('platform.audit_event').set({ event: 'nothing' }).execute()).rejects.toThrow('permission denied')
    await expect(database.app.deleteFrom('platform.audit_event').execute()).rejects.toThrow('permission denied')

    const owner = new Client(database.logins.owner)
    await owner.connect()
    try {
      await owner.query(`update platform.audit_event set actor_name = 'Someone else' where id = $1`, [events[2]!.id])
      expect(await findBrokenLink(database.app)).toBe(String(events[2]!.id))
      await owner.query('update platform.audit_event set actor_name = $2 where id = $1', [events[2]!.id, 'Samspil'])
      expect(await findBrokenLink(database.app)).toBeUndefined()
      await owner.query('delete from platform.audit_event where id = $1', [events[3]!.id])
      expect(await findBrokenLink(database.app)).toBe(String(events[4]!.id))
    } finally {
      await owner.end()
    }
  })
})
