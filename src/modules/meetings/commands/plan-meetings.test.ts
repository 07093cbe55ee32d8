import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { publicActor } from '../../../kernel/actor.ts'
import { NotFound, NotPermitted, Refused } from '../../../kernel/refusal.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { meetingNotice } from '../pages/calendar/meeting-notice.ts'
import { calendarFeed } from '../queries/calendar-feed.ts'
import { meetingPage } from '../queries/meeting-page.ts'
import { meetingPlanPage } from '../queries/meeting-plan-page.ts'
import { yearPage } from '../queries/year-page.ts'
import { cancelMeeting } from './cancel-meeting.ts'
import { moveMeeting } from './move-meeting.ts'
import { planMeetings } from './plan-meetings.ts'
import { settleNoticePeriods } from './settle-notice-periods.ts'

const database = testDatabase()

/** Today is in May 2023. */
const inWorld = (work: (world: SmallWorld, as: (actor: Actor) => Context) => Promise<void>) => () =>
  database.rolledBack(async (rolled) => work(await makeSmallWorld(rolled), (actor) => ({ actor, now: smallWorldNow, database: rolled })))

const row = (key: string, committeeId: string, heldOn: string, startsAt?: string) => ({ key, committeeId, heldOn, startsAt })
const plannedIn = async (context: Context, year: string) =>
  (await yearPage(context, { year })).meetings.filter(({ state }) => state === 'planned').map(({ heldOn }) => heldOn)

describe('a plan', () => {
  it(
    'is saved with deadlines counted backwards, and seen by everyone when so chosen',
    inWorld(async ({ actor, committees }, as) => {
      const secretary = as(actor('secretary', 'political'))
      await settleNoticePeriods(secretary, { committee: 'politisk', submissionInDays: 36, dispatchInDays: 14 })
      await planMeetings(secretary, { meetings: [row('0', committees.political, '2024-05-02', '13:00')], publish: true })
      const { meetings } = await yearPage(as(publicActor), { year: '2024' })
      expect(meetings).toMatchObject([
        {
          heldOn: '2024-05-02',
          deadlines: [
            // 36 days before is Wednesday before Easter; Store bededag, 26 April, is no holiday any more.
            { kind: 'submission', dueOn: '2024-03-27' },
            { kind: 'dispatch', dueOn: '2024-04-18' },
          ],
        },
      ])
    }),
  )

  it(
    'that is not published is the committee’s own',
    inWorld(async ({ actor, committees }, as) => {
      await planMeetings(as(actor('secretary', 'political')), { meetings: [row('0', committees.political, '2024-05-02')], publish: false })
      expect(await plannedIn(as(publicActor), '2024')).toEqual([])
      expect(await plannedIn(as(actor('member', 'political')), '2024')).toEqual(['2024-05-02'])
      expect(await plannedIn(as(actor('member', 'professional')), '2024')).toEqual([])
    }),
  )

  it(
    'with one wrong row saves nothing',
    inWorld(async ({ actor, committees }, as) => {
      const secretary = as(actor('secretary', 'political'))
      const meetings = [row('0', committees.political, '2024-05-02'), row('3', committees.political, '2023-04-30')]
      await expect(planMeetings(secretary, { meetings, publish: true })).rejects.toMatchObject({
        refusal: { code: 'meetings/day-passed', values: { field: 'day-3', row: 4 } },
      })
      expect(await plannedIn(secretary, '2024')).toEqual([])
    }),
  )

  it(
    'of nothing, or of what is no day, is refused with the reason',
    inWorld(async ({ actor, committees, meetings }, as) => {
      const secretary = as(actor('secretary', 'political'))
      const plan = (days: readonly string[]) =>
        planMeetings(secretary, { meetings: days.map((day, at) => row(String(at), committees.political, day)), publish: false })
      await expect(plan([])).rejects.toMatchObject({ refusal: { code: 'meetings/plan-empty' } })
      for (const day of ['', 'i morgen', '2024-02-30'])
        await expect(plan(['2024-05-02', day])).rejects.toMatchObject({ refusal: { code: 'meetings/day-wrong' } })
      await expect(planMeetings(as(publicActor), { meetings: [], publish: false })).rejects.toThrow(NotPermitted)
      await expect(moveMeeting(secretary, { meetingId: meetings.draft, heldOn: '' })).rejects.toMatchObject({
        refusal: { code: 'meetings/day-wrong' },
      })
    }),
  )

  it(
    'does not touch a day that has a meeting',
    inWorld(async ({ actor, committees }, as) => {
      const secretary = as(actor('secretary', 'political'))
      const again = { meetings: [row('0', committees.political, '2023-06-14')], publish: false }
      await expect(planMeetings(secretary, again)).rejects.toThrow(Refused)
    }),
  )

  it.each(['chair', 'member', 'observer'] as const)('is not made by a %s, nor by another committee’s secretary', async (role) =>
    inWorld(async ({ actor, committees }, as) => {
      const plan = { meetings: [row('0', committees.political, '2024-05-02')], publish: true }
      await expect(planMeetings(as(actor(role, 'political')), plan)).rejects.toThrow(NotPermitted)
      await expect(planMeetings(as(actor('secretary', 'professional')), plan)).rejects.toThrow(NotPermitted)
    })(),
  )
})

describe('a planned meeting', () => {
  it(
    'takes its deadlines along when it is moved, and tells calendars so',
    inWorld(async ({ actor, meetings }, as) => {
      const secretary = as(actor('secretary', 'political'))
      await settleNoticePeriods(secretary, { committee: 'politisk', submissionInDays: 14 })
      await moveMeeting(secretary, { meetingId: meetings.draft, heldOn: '2023-06-21', startsAt: '09:00', endsAt: '11:00' })
      const { deadlines } = await meetingPlanPage(secretary, { id: meetings.draft })
      expect(deadlines).toEqual([{ kind: 'submission', dueOn: '2023-06-07' }])
      const feed = await calendarFeed(secretary, { committee: 'politisk' })
      expect(feed.meetings.find(({ id }) => id === meetings.draft)).toMatchObject({ heldOn: '2023-06-21', sequence: 1 })
    }),
  )

  it(
    'has its deadlines counted in working days where the committee has promised those',
    inWorld(async ({ actor, meetings }, as) => {
      const secretary = as(actor('secretary', 'political'))
      // Easter 2024 lies between: Maundy Thursday to Easter Monday count for nothing.
      await moveMeeting(secretary, { meetingId: meetings.draft, heldOn: '2024-04-04', startsAt: '09:00', endsAt: '11:00' })
      await settleNoticePeriods(secretary, { committee: 'politisk', submissionInDays: 10, dispatchInDays: 4, inWorkingDays: true })
      const { deadlines, periods } = await meetingPlanPage(secretary, { id: meetings.draft })
      expect(deadlines).toEqual([
        { kind: 'submission', dueOn: '2024-03-18' },
        { kind: 'dispatch', dueOn: '2024-03-26' },
      ])
      expect(periods).toEqual({ submission: { days: 10, working: true }, dispatch: { days: 4, working: true } })
    }),
  )

  it(
    'tells everyone of the committee but who moved or cancelled it, and says so on its page',
    inWorld(async ({ actor, meetings }, as) => {
      const secretary = as(actor('secretary', 'political'))
      const to = { heldOn: '2023-06-21', startsAt: '09:00', endsAt: '11:00' }
      await moveMeeting(secretary, { meetingId: meetings.draft, ...to, tell: meetingNotice })
      await cancelMeeting(secretary, { meetingId: meetings.draft, reason: 'Sne', tell: meetingNotice })
      const told = await secretary.database.app
        .selectFrom('people.notice')
        .selectAll()
        .where('kind', 'in', ['meeting.moved', 'meeting.cancelled'])
        .execute()
      const receivers = told.map(({ person_id: person }) => person)
      expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(['meeting.moved', 'meeting.cancelled']))
      expect(receivers).not.toContain(secretary.actor.kind === 'person' && secretary.actor.personId)
      expect(told.every(({ path }) => path === `/moeder/${meetings.draft}`)).toBe(true)
      const { meeting } = await meetingPage(as(actor('member', 'political')), { id: meetings.draft })
      expect(meeting).toMatchObject({ movedFrom: expect.any(String), cancelledBecause: 'Sne', state: 'cancelled' })
    }),
  )

  it(
    'stays in the calendar as cancelled, with the reason',
    inWorld(async ({ actor, meetings }, as) => {
      const secretary = as(actor('secretary', 'political'))
      await cancelMeeting(secretary, { meetingId: meetings.draft, reason: ' For få kan deltage ' })
      const { meetings: ofYear } = await yearPage(secretary, { year: '2023' })
      expect(ofYear.find(({ id }) => id === meetings.draft)).toMatchObject({
        state: 'cancelled',
        cancelledBecause: 'For få kan deltage',
        sequence: 1,
      })
    }),
  )

  it(
    'is another committee’s to move, and one that was held stays',
    inWorld(async ({ actor, meetings }, as) => {
      const to = { heldOn: '2023-06-21' }
      await expect(moveMeeting(as(actor('secretary', 'professional')), { meetingId: meetings.draft, ...to })).rejects.toThrow(NotFound)
      await expect(moveMeeting(as(actor('secretary', 'political')), { meetingId: meetings.mixed, ...to })).rejects.toMatchObject({
        refusal: { code: 'meetings/already-held' },
      })
    }),
  )
})

it(
  'warns those who plan of meetings at the same time in one collaboration',
  inWorld(async ({ actor, committees }, as) => {
    const day = '2024-05-02'
    await planMeetings(as({ kind: 'system', name: 'Samspil' }), {
      meetings: [row('0', committees.political, day, '09:00'), row('1', committees.professional, day, '10:00')],
      publish: true,
    })
    expect((await yearPage(as(actor('secretary', 'political')), { year: '2024' })).clashes).toHaveLength(1)
    expect((await yearPage(as(publicActor), { year: '2024' })).clashes).toEqual([])
  }),
)
