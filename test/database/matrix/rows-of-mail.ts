import { answerInvitation } from '../../../src/modules/meetings/commands/calendar/answer-invitation.ts'
import { endCalendarSubscription } from '../../../src/modules/meetings/commands/calendar/end-calendar-subscription.ts'
import { inviteToMeeting } from '../../../src/modules/meetings/commands/calendar/invite-to-meeting.ts'
import { settleInvitationSender } from '../../../src/modules/meetings/commands/calendar/settle-invitation-sender.ts'
import { subscribeToCalendar } from '../../../src/modules/meetings/commands/calendar/subscribe-to-calendar.ts'
import { meetingInvitationPage } from '../../../src/modules/meetings/queries/calendar/meeting-invitation-page.ts'
import { calendarPage } from '../../../src/modules/meetings/queries/calendar/calendar-page.ts'
import { invitationsPage } from '../../../src/modules/meetings/queries/calendar/invitations-page.ts'
import { ownMeetings } from '../../../src/modules/meetings/queries/calendar/personal-calendar.ts'
import { invitationsBy } from '../../../src/modules/meetings/routes/calendar.ts'
import { chooseMail } from '../../../src/modules/people/commands/choose-mail.ts'
import { markNoticesRead } from '../../../src/modules/people/commands/mark-notices-read.ts'
import { recordBounce } from '../../../src/modules/people/commands/record-bounce.ts'
import { resumeAddress } from '../../../src/modules/people/commands/resume-address.ts'
import { retryAllMail } from '../../../src/modules/people/commands/retry-all-mail.ts'
import { unsubscribe } from '../../../src/modules/people/commands/unsubscribe.ts'
import { writeDueDigest } from '../../../src/modules/people/commands/write-due-digest.ts'
import { insertNotices } from '../../../src/modules/people/index.ts'
import { mailChoicePage } from '../../../src/modules/people/queries/mail-choice-page.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { upsertBounce } from '../../../src/platform/mail/bounces.ts'
import type { MatrixWorld } from './matrix-world.ts'
import { everyone, except, operators, persons, publishers } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const compose = invitationsBy({ origin: 'https://samspil.example', mailFrom: 'samspil@klyngen.example' })!

/** A meeting to come, in which the guest sits and has an address. */
async function coming({ database, now }: Context, { committees }: MatrixWorld, openness: Openness): Promise<string> {
  const published = openness === 'open' ? now : null
  const values = { committee_id: committees[openness], held_on: '2023-06-08', state: 'planned', created_at: now, announced_at: published }
  return (await database.app.insertInto('meetings.meeting').values(values).returning('id').executeTakeFirstOrThrow()).id
}

/** Only whose own it is ends it. */
async function ownSubscription(context: Context): Promise<string> {
  if (context.actor.kind !== 'person') return '00000000-0000-4000-8000-00000000000b'
  await subscribeToCalendar(context, { withDeadlines: false })
  return (await context.database.app.selectFrom('meetings.calendar_subscription').select('id').executeTakeFirstOrThrow()).id
}

async function bounced({ database, now }: Context): Promise<string> {
  const address = 'guest@example.org'
  await upsertBounce(database.app, { address, status: '5.1.1', diagnosis: 'no such user' }, now)
  return address
}

async function tellGuest({ database, now }: Context, { guest }: MatrixWorld): Promise<void> {
  const earlier = new Date(now.getTime() - 3 * 24 * 60 * 60_000)
  const about = { kind: 'meeting', id: guest }
  await insertNotices(
    database.app,
    [{ personId: guest, kind: 'agenda.dispatched', about, path: '/', sentence: { da: 'Nyt.', en: 'News.' } }],
    earlier,
  )
}

export const rows: Rows = {
  'meetings.invite-to-meeting': {
    may: publishers,
    run: async (context, world, openness) => inviteToMeeting(context, { meetingId: await coming(context, world, openness), compose }),
  },
  'meetings.invitations-page': {
    may: { open: publishers, closed: except(publishers, 'system') },
    run: async (context, world, openness) => invitationsPage(context, { id: await coming(context, world, openness) }),
  },
  'meetings.settle-invitation-sender': {
    may: publishers,
    run: (context, { slugs }, openness) => settleInvitationSender(context, { committee: slugs[openness], address: 'sek@klyngen.example' }),
  },
  'meetings.meeting-invitation-page': {
    may: everyone,
    refused: 'meetings/answer-link-unknown',
    run: (context) => meetingInvitationPage(context, { token: 'none' }),
  },
  'meetings.answer-invitation': {
    may: everyone,
    refused: 'meetings/answer-link-unknown',
    run: (context) => answerInvitation(context, { token: 'none', answer: 'accepted', remark: undefined }),
  },
  'meetings.calendar-page': { may: persons, run: (context) => calendarPage(context, undefined) },
  'meetings.subscribe-to-calendar': { may: persons, run: (context) => subscribeToCalendar(context, { withDeadlines: true }) },
  'meetings.end-calendar-subscription': {
    may: persons,
    run: async (context) => endCalendarSubscription(context, { id: await ownSubscription(context) }),
  },
  'meetings.own-meetings': { may: persons, run: (context) => ownMeetings(context, { withDeadlines: true }) },
  'people.mail-choice-page': { may: persons, run: (context) => mailChoicePage(context, undefined) },
  'people.choose-mail': { may: persons, run: (context) => chooseMail(context, { rhythm: 'weekly', language: 'en' }) },
  'people.mark-notices-read': { may: persons, run: (context) => markNoticesRead(context, { ids: [] }) },
  'people.unsubscribe': {
    may: everyone,
    refused: 'people/unsubscribe-link-unknown',
    run: (context) => unsubscribe(context, { token: 'none' }),
  },
  'people.write-digest': {
    may: operators,
    run: async (context, world) => {
      await tellGuest(context, world)
      return writeDueDigest(context, () => ({ subject: 'Nyt', body: 'Nyt.', unsubscribe: 'https://samspil.example/post/afmeld/x' }))
    },
  },
  'people.retry-all-mail': { may: operators, run: (context) => retryAllMail(context, undefined) },
  'people.resume-address': { may: operators, run: async (context) => resumeAddress(context, { address: await bounced(context) }) },
  'people.record-bounce': {
    may: operators,
    run: (context) => recordBounce(context, { action: 'failed', status: '5.1.1', diagnosis: 'no such user', mailIds: [] }),
  },
}
