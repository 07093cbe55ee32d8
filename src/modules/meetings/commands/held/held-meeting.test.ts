import { describe, expect, it } from 'vitest'
import { someoneNew } from '../../../../../test/world/someone-new.ts'
import { testDatabase } from '../../../../../test/support/database.ts'
import { heldMeetingIn, type HeldMeetingWanted } from '../../../../../test/world/held-meeting.ts'
import { inSmallWorld, type World } from '../../../../../test/world/in-small-world.ts'
import { smallWorldNow } from '../../../../../test/world/small-world.ts'
import type { SignedInActor } from '../../../../kernel/actor.ts'
import { insertMembership } from '../../../committees/index.ts'
import { listTexts } from '../../../documents/index.ts'
import { insertCommitteeAccess } from '../../../committees/index.ts'
import { minutesWords } from '../../pages/minutes/minutes-words.ts'
import { attendancePage } from '../../queries/held/attendance-page.ts'
import { followedMeetingPage } from '../../queries/held/followed-meeting-page.ts'
import { heldMeetingPage } from '../../queries/held/held-meeting-page.ts'
import { roomPage } from '../../queries/held/room-page.ts'
import { addGuest } from './add-guest.ts'
import { addReservation } from './add-reservation.ts'
import { apologyNotice } from '../../pages/held/apology-notice.ts'
import { answerMeeting } from './answer-meeting.ts'
import { beginMeeting } from './begin-meeting.ts'
import { callSubstitute } from './call-substitute.ts'
import { concludeItem, type ConclusionForm } from './conclude-item.ts'
import { endMeeting } from './end-meeting.ts'
import { leaveUntreated } from './leave-untreated.ts'
import { openItemFollowUp } from './open-item-follow-up.ts'
import { openRoom } from './open-room.ts'
import { recordAttendance } from './record-attendance.ts'
import { recordConflicts } from './record-conflicts.ts'
import { recordPresenceChange } from './record-presence-change.ts'

const database = testDatabase()
const inWorld = inSmallWorld(database)
const today = '2023-05-01'
const refused = (code: string) => ({ refusal: { code } })

/** Of the political level: the mayor, the regional chair, and a substitute for the mayor. */
async function seats(world: World): Promise<{ readonly mayor: string; readonly regionalChair: string; readonly substitute: string }> {
  const { app } = world.as(world.secretary).database
  await app.deleteFrom('committees.membership').execute()
  const { mayor, regionalChair } = world.people
  const substitute = await someoneNew(app, 'Viceborgmesteren i Furesø')
  const organisations = await app.selectFrom('people.organisation').select(['id', 'slug']).execute()
  const idOf = (slug: string) => organisations.find((organisation) => organisation.slug === slug)?.id
  const committee = world.committees.political
  const seat = await insertMembership(app, committee, { personId: mayor, capacity: 'chair', organisationId: idOf('furesoe') }, 0, today)
  await insertMembership(app, committee, { personId: regionalChair, capacity: 'member', organisationId: idOf('regionen') }, 1, today)
  await insertMembership(app, committee, { personId: substitute, capacity: 'substitute', besideId: seat }, 2, today)
  return { mayor, regionalChair, substitute }
}

const items = [
  { title: 'Fælles indsats', recommendation: ['indsatsen tiltrædes'] },
  { title: 'Fortrolig pris', open: false },
]

async function meetingOf(world: World, more: Partial<HeldMeetingWanted> = {}) {
  const people = await seats(world)
  const secretary = world.as(world.actor('secretary', 'political'))
  const at = await heldMeetingIn(secretary, {
    committeeId: world.committees.political,
    heldOn: today,
    begun: false,
    items,
    ...more,
  })
  return { ...at, ...people, secretary, itemId: at.itemIds[0]!, closedId: at.itemIds[1]! }
}

async function begunMeeting(world: World) {
  const meeting = await meetingOf(world)
  const { meetingId, secretary, mayor, regionalChair } = meeting
  await beginMeeting(secretary, { meetingId, reason: 'Dagsordenen blev omdelt' })
  const atStart = new Map([mayor, regionalChair].map((person) => [person, 'present' as const]))
  await recordAttendance(secretary, { meetingId, atStart, rest: undefined })
  return meeting
}

const later = (world: World, minutes: number) =>
  world.as(world.actor('secretary', 'political'), new Date(smallWorldNow.getTime() + minutes * 60_000))

const written = (meetingId: string, itemId: string, markdown: string, revision: number): ConclusionForm => ({
  meetingId,
  itemId,
  text: { markdown, baseRevision: revision },
  points: new Map(),
  wish: 'save',
  words: minutesWords,
})

describe('who comes', () => {
  it(
    'follows the seats, and a member excuses themselves and says who comes instead',
    inWorld(async (world) => {
      const { meetingId, mayor, regionalChair, substitute, secretary } = await meetingOf(world)
      const before = await attendancePage(secretary, { id: meetingId })
      expect(before.people.map(({ name, capacity, atStart }) => [name, capacity, atStart])).toEqual([
        ['Borgmesteren i Furesø', 'chair', null],
        ['Regionsrådsformanden', 'member', null],
        ['Viceborgmesteren i Furesø', 'substitute', null],
      ])
      const asMayor = world.as(world.actor('chair', 'political'))
      const answer = { meetingId, comes: false, remark: 'Ferie', substituteId: substitute, tell: apologyNotice }
      const { app } = secretary.database
      const secretariat = await someoneNew(app, 'Sekretariatet')
      await insertCommitteeAccess(app, {
        personId: secretariat,
        committeeId: world.committees.political,
        role: 'secretary',
        from: '2022-07-01',
      })
      await answerMeeting(asMayor, { ...answer, personId: mayor })
      const notices = await app
        .selectFrom('people.notice')
        .select(['person_id', 'sentence_da'])
        .where('kind', '=', 'apology.given')
        .execute()
      expect(notices.map(({ person_id: id }) => id)).toEqual([secretariat])
      expect(notices[0]?.sentence_da).toMatch(
        /^Borgmesteren i Furesø har meldt afbud til mødet i Politisk Klynge .* Viceborgmesteren i Furesø kommer i stedet\.$/,
      )
      await expect(answerMeeting(asMayor, { ...answer, personId: regionalChair })).rejects.toMatchObject({ name: 'NotFound' })
      const after = await attendancePage(secretary, { id: meetingId })
      expect(after.people.map(({ atStart, substituteFor }) => [atStart, substituteFor])).toEqual([
        ['apology', null],
        [null, null],
        [null, mayor],
      ])
      await answerMeeting(asMayor, { ...answer, comes: true, personId: mayor })
      expect((await attendancePage(secretary, { id: meetingId })).people.map(({ substituteFor }) => substituteFor)).toEqual([
        null,
        null,
        null,
      ])
    }),
  )

  it(
    'refuses nobody’s substitute and whoever has no seat',
    inWorld(async (world) => {
      const { meetingId, regionalChair, substitute, secretary } = await meetingOf(world)
      await expect(callSubstitute(secretary, { meetingId, memberId: regionalChair, substituteId: substitute })).rejects.toMatchObject(
        refused('meetings/not-a-substitute'),
      )
      const stranger = await someoneNew(secretary.database.app, 'En fremmed')
      await expect(
        recordAttendance(secretary, { meetingId, atStart: new Map([[stranger, 'present']]), rest: undefined }),
      ).rejects.toMatchObject(refused('meetings/not-seated-here'))
      await addGuest(secretary, { meetingId, name: 'En fremmed', title: '', organisationId: undefined })
      // The same guest is the same person.
      expect((await attendancePage(secretary, { id: meetingId })).people.at(-1)).toMatchObject({ personId: stranger, capacity: 'guest' })
    }),
  )

  it(
    'changes while the meeting goes on, at one item or for the rest of it',
    inWorld(async (world) => {
      const { meetingId, itemId, mayor, regionalChair } = await begunMeeting(world)
      const left = { meetingId, personId: regionalChair, direction: 'left' as const, itemId: undefined }
      await recordPresenceChange(later(world, 20), { ...left, time: '' })
      await expect(recordPresenceChange(later(world, 25), { ...left, time: '' })).rejects.toMatchObject(refused('meetings/already-out'))
      await expect(recordPresenceChange(later(world, 25), { ...left, direction: 'came', time: '11.30' })).rejects.toMatchObject(
        refused('meetings/clock-wrong'),
      )
      await recordConflicts(later(world, 25), { meetingId, itemId, personIds: [mayor] })
      const { people, parity } = await attendancePage(later(world, 30), { id: meetingId })
      expect(people.map(({ presence, isIn }) => [presence, isIn])).toEqual([
        ['present', true],
        ['left-early', false],
        [null, false],
      ])
      expect(people[1]?.changes).toMatchObject([{ direction: 'left', draftId: itemId }])
      expect(parity.whole?.missing).toEqual(['region', 'general-practice'])
      expect(parity.item?.missing).toEqual(['region', 'municipality', 'general-practice'])
    }),
  )
})

describe('the meeting', () => {
  it(
    'asks why it begins without a dispatched agenda, and begins once',
    inWorld(async (world) => {
      const { meetingId, secretary } = await meetingOf(world)
      await expect(beginMeeting(secretary, { meetingId, reason: ' ' })).rejects.toMatchObject(refused('meetings/begin-reason-missing'))
      await beginMeeting(secretary, { meetingId, reason: 'Hastemøde' })
      await expect(beginMeeting(secretary, { meetingId, reason: 'Hastemøde' })).rejects.toMatchObject(refused('meetings/already-begun'))
    }),
  )

  it(
    'takes over an agenda that came as a paper, with its texts',
    inWorld(async (world) => {
      const secretary = world.as(world.actor('secretary', 'political'))
      await beginMeeting(secretary, { meetingId: world.meetings.draft, reason: 'Møde før tiden' })
      const { items: held, chosen } = await heldMeetingPage(secretary, { id: world.meetings.draft })
      expect(held.map(({ outcome }) => outcome)).toEqual(['current'])
      expect(chosen?.sections.map(({ markdown }) => markdown)).toEqual(['Intet endnu'])
    }),
  )

  it(
    'keeps the words of two secretaries who conclude one item at once',
    inWorld(async (world) => {
      const { meetingId, itemId, secretary } = await begunMeeting(world)
      const second = world.as({
        ...(world.actor('secretary', 'political') as SignedInActor),
        personId: world.people.regionalChair,
        name: 'To',
      })
      const { chosen } = await heldMeetingPage(secretary, { id: meetingId })
      const { textId, revision } = chosen!.conclusion!
      await concludeItem(secretary, written(meetingId, itemId, 'Udvalget tiltrådte indstillingen.', revision))
      await concludeItem(second, { ...written(meetingId, itemId, 'Gladsaxe skriver et notat.', revision), wish: 'conclude' })
      const text = (await listTexts(secretary.database.app, [textId])).get(textId)?.markdown
      expect(text).toContain('Udvalget tiltrådte indstillingen.')
      expect(text).toContain('Gladsaxe skriver et notat.')
      const point = (shown: null, mine: 'followed' | 'deferred') => ({
        meetingId,
        itemId,
        points: new Map([[0, { shown, mine }]]),
        wish: 'save' as const,
        words: minutesWords,
      })
      await concludeItem(secretary, point(null, 'followed'))
      await expect(concludeItem(second, point(null, 'deferred'))).rejects.toMatchObject(refused('meetings/changed-by-another'))
    }),
  )

  it(
    'shows nothing closed to those who may not read it, nor on the room’s screen unless it is opened for it',
    inWorld(async (world) => {
      const { meetingId, itemId, closedId, secretary } = await begunMeeting(world)
      await concludeItem(secretary, { ...written(meetingId, itemId, 'Tiltrådt.', 1), wish: 'go-on' })
      const observer = world.as(world.actor('observer', 'political'))
      expect(JSON.stringify(await followedMeetingPage(observer, { id: meetingId }))).not.toContain('Fortrolig pris')
      expect(JSON.stringify(await roomPage(secretary, { id: meetingId }))).not.toContain('Fortrolig pris')
      await openRoom(secretary, { meetingId, itemId: closedId, showsClosed: true })
      expect(JSON.stringify(await roomPage(secretary, { id: meetingId }))).toContain('Fortrolig pris')
      expect(JSON.stringify(await roomPage(observer, { id: meetingId }))).not.toContain('Fortrolig pris')
      // Whoever has left the room does not read along.
      await recordConflicts(secretary, { meetingId, itemId: closedId, personIds: [world.people.mayor] })
      const mayor = world.as(world.actor('chair', 'political'))
      expect(JSON.stringify(await followedMeetingPage(mayor, { id: meetingId }))).not.toContain('Fortrolig pris')
    }),
  )

  it(
    'ends when something has become of every item, and tells what lacks words, owners and dates',
    inWorld(async (world) => {
      const { meetingId, itemId, closedId, secretary, mayor } = await begunMeeting(world)
      await concludeItem(secretary, {
        ...written(meetingId, itemId, 'Tiltrådt.', 1),
        points: new Map([[0, { shown: null, mine: 'followed' }]]),
        wish: 'go-on',
      })
      await addReservation(secretary, { meetingId, itemId, personId: mayor, text: 'Økonomien er uafklaret' })
      await expect(endMeeting(secretary, { meetingId })).rejects.toMatchObject(refused('meetings/items-unconcluded'))
      expect((await heldMeetingPage(secretary, { id: meetingId })).missing.map(({ kind }) => kind)).toEqual(['no-follow-up', 'no-outcome'])
      await openItemFollowUp(secretary, {
        meetingId,
        itemId,
        text: 'Skriv et notat',
        organisationId: undefined,
        personId: mayor,
        dueOn: undefined,
      })
      await expect(leaveUntreated(secretary, { meetingId, itemId: closedId, reason: '' })).rejects.toMatchObject(
        refused('meetings/untreated-reason-missing'),
      )
      await leaveUntreated(secretary, { meetingId, itemId: closedId, reason: 'Tiden gik' })
      expect((await heldMeetingPage(secretary, { id: meetingId })).missing.map(({ kind }) => kind)).toEqual(['no-due-date'])
      await endMeeting(secretary, { meetingId })
      const { held, items: treated } = await heldMeetingPage(secretary, { id: meetingId })
      expect([held?.state, ...treated.map(({ outcome }) => outcome)]).toEqual(['ended', 'concluded', 'postponed'])
      // It comes back by itself, as closed as it was.
      const next = await secretary.database.app
        .selectFrom('meetings.item_draft')
        .select(['state', 'open', 'meeting_id', 'title'])
        .where('origin_draft_id', '=', closedId)
        .execute()
      expect(next).toMatchObject([{ state: 'with-secretariat', open: false, meeting_id: null }])
      // What was concluded can still be mended, until the minutes are approved.
      await concludeItem(secretary, written(meetingId, itemId, 'Tiltrådt med bemærkninger.', 2))
      const minutes = { meeting_id: meetingId, state: 'approved', version: 1, approved_at: smallWorldNow, changed_at: smallWorldNow }
      await secretary.database.app.insertInto('meetings.minutes').values(minutes).execute()
      await expect(concludeItem(secretary, written(meetingId, itemId, 'Noget andet', 3))).rejects.toMatchObject(
        refused('meetings/minutes-approved'),
      )
      await expect(
        recordAttendance(secretary, { meetingId, atStart: new Map([[mayor, 'absent']]), rest: undefined }),
      ).rejects.toMatchObject(refused('meetings/minutes-approved'))
    }),
  )
})
