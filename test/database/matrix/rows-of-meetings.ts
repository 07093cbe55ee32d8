import { cancelMeeting } from '../../../src/modules/meetings/commands/cancel-meeting.ts'
import { moveMeeting } from '../../../src/modules/meetings/commands/move-meeting.ts'
import { Refused } from '../../../src/kernel/refusal.ts'
import { planMeetings } from '../../../src/modules/meetings/commands/plan-meetings.ts'
import { settleNoticePeriods } from '../../../src/modules/meetings/commands/settle-notice-periods.ts'
import { calendarFeed } from '../../../src/modules/meetings/queries/calendar-feed.ts'
import { calendarFromFile } from '../../../src/modules/meetings/queries/calendar-from-file.ts'
import { meetingPage } from '../../../src/modules/meetings/queries/meeting-page.ts'
import { meetingPlanPage } from '../../../src/modules/meetings/queries/meeting-plan-page.ts'
import { planPage } from '../../../src/modules/meetings/queries/plan-page.ts'
import { withdrawalPage } from '../../../src/modules/meetings/queries/withdrawal-page.ts'
import { yearPage } from '../../../src/modules/meetings/queries/year-page.ts'
import { withdrawMeeting } from '../../../src/modules/publishing/commands/withdraw-meeting.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { and, closedReaders, everyone, except, only, operators, publishers, readers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const planned = { heldOn: '2023-06-14', startsAt: '09:00', endsAt: '11:00', place: 'Rådhuset' }

/** A meeting that is only planned, whose day may still be changed. */
async function coming({ database, now }: Context, { committees }: MatrixWorld, openness: Openness): Promise<string> {
  const values = {
    committee_id: committees[openness],
    held_on: '2023-06-01',
    state: 'planned',
    created_at: now,
    announced_at: openness === 'open' ? now : null,
  }
  return (await database.app.insertInto('meetings.meeting').values(values).returning('id').executeTakeFirstOrThrow()).id
}

export const rows: Rows = {
  'meetings.meeting-page': {
    may: { open: everyone, closed: readers },
    showsClosedTo: closedReaders,
    run: (context, { meetings }, openness) => meetingPage(context, { id: meetings[openness] }),
  },
  'meetings.year-page': { may: everyone, run: (context) => yearPage(context, { year: '2023' }) },
  'meetings.calendar-feed': {
    may: { open: everyone, closed: and(readers, operators) },
    run: (context, { slugs }, openness) => calendarFeed(context, { committee: slugs[openness] }),
  },
  'meetings.plan-page': {
    may: and(publishers, only('secretary-elsewhere', 'coordinator-elsewhere')),
    run: (context) => planPage(context, {}),
  },
  'meetings.calendar-from-file': {
    may: and(publishers, only('secretary-elsewhere', 'coordinator-elsewhere')),
    run: async (context) => {
      const asked = calendarFromFile(context, { text: '{"Udvalg":{}}' })
      // Whoever may gets as far as being told that none of theirs is in it.
      await asked.catch((error: unknown) => {
        if (!(error instanceof Refused)) throw error
      })
    },
  },
  'meetings.plan-meetings': {
    may: publishers,
    run: (context, { committees }, openness) =>
      planMeetings(context, { meetings: [{ ...planned, committeeId: committees[openness], key: '0' }], publish: true }),
  },
  'meetings.meeting-plan-page': {
    may: { open: publishers, closed: except(publishers, 'system') },
    run: async (context, world, openness) => meetingPlanPage(context, { id: await coming(context, world, openness) }),
  },
  'meetings.move-meeting': {
    may: publishers,
    run: async (context, world, openness) => moveMeeting(context, { ...planned, meetingId: await coming(context, world, openness) }),
  },
  'meetings.cancel-meeting': {
    may: publishers,
    run: async (context, world, openness) =>
      cancelMeeting(context, { meetingId: await coming(context, world, openness), reason: 'Sygdom' }),
  },
  'meetings.settle-notice-periods': {
    may: publishers,
    run: (context, { slugs }, openness) =>
      settleNoticePeriods(context, { committee: slugs[openness], submissionInDays: 20, dispatchInDays: 7 }),
  },
  'meetings.withdrawal-page': {
    may: everyone,
    run: async (context, { actors, meetings }) => {
      await withdrawMeeting({ ...context, actor: actors.secretary }, { meetingId: meetings.open, reason: 'Fejl' })
      return withdrawalPage(context, { id: meetings.open })
    },
  },
}
