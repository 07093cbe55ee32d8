import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { testDatabase } from '../support/database.ts'
import { inSmallWorld, type World } from '../world/in-small-world.ts'
import { closedAttachment, closedTitle, smallWorldNow } from '../world/small-world.ts'
import { publicActor } from '../../src/kernel/actor.ts'
import { NotFound } from '../../src/kernel/refusal.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import { meetingInvitationPage } from '../../src/modules/meetings/queries/calendar/meeting-invitation-page.ts'
import { invitationsPage } from '../../src/modules/meetings/queries/calendar/invitations-page.ts'
import { personalCalendar } from '../../src/modules/meetings/queries/calendar/personal-calendar.ts'
import { yearPage } from '../../src/modules/meetings/queries/year-page.ts'
import { listHeldAttendance } from '../../src/modules/meetings/repository/held-attendance.ts'
import { invitationsBy } from '../../src/modules/meetings/routes/calendar.ts'
import { cancelMeeting } from '../../src/modules/meetings/commands/cancel-meeting.ts'
import { moveMeeting } from '../../src/modules/meetings/commands/move-meeting.ts'
import { planMeetings } from '../../src/modules/meetings/commands/plan-meetings.ts'
import { answerByLink } from '../../src/modules/meetings/commands/calendar/answer-by-link.ts'
import { endCalendarSubscription } from '../../src/modules/meetings/commands/calendar/end-calendar-subscription.ts'
import { inviteToMeeting } from '../../src/modules/meetings/commands/calendar/invite-to-meeting.ts'
import { settleInvitationSender } from '../../src/modules/meetings/commands/calendar/settle-invitation-sender.ts'
import { subscribeToCalendar } from '../../src/modules/meetings/commands/calendar/subscribe-to-calendar.ts'

const database = testDatabase()
const compose = invitationsBy({ origin: 'https://samspil.example', mailFrom: 'samspil@klyngen.example' })!

interface Ground extends World {
  readonly context: Context
  readonly meetingId: string
  mails(): Promise<{ receiver: string; subject: string; body: string; calendar: string | null; method: string | null }[]>
  tokenFor(receiver: string): Promise<string>
}

/** Two members with addresses and one without in the professional level, which plans a meeting for 14 June 2023. */
const withMembers = (work: (ground: Ground) => Promise<void>) =>
  inSmallWorld(database)(async (world) => {
    const context = world.as(world.secretary)
    const { app } = context.database
    const without = (
      await app
        .insertInto('people.person')
        .values({ name: 'Uden adresse', name_key: 'uden adresse', created_at: smallWorldNow })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id
    const seat = (person: string, more = {}) => ({
      committee_id: world.committees.professional,
      person_id: person,
      capacity: 'member',
      valid_from: '2022-07-01',
      ...more,
    })
    await app.deleteFrom('committees.membership').where('committee_id', '=', world.committees.professional).execute()
    await app
      .insertInto('committees.membership')
      .values([seat(world.people.mayor), seat(world.people.regionalChair), seat(without)])
      .execute()
    await app
      .insertInto('people.contact')
      .values([
        { person_id: world.people.mayor, mail_address: 'borgmesteren@furesoe.example', updated_at: smallWorldNow },
        { person_id: world.people.regionalChair, mail_address: 'formanden@regionen.example', updated_at: smallWorldNow },
      ])
      .execute()
    await app
      .insertInto('people.mail_choice')
      .values({ person_id: world.people.regionalChair, rhythm: 'never', language: 'en', chosen_at: smallWorldNow })
      .execute()
    const plan = { key: '0', committeeId: world.committees.professional, heldOn: '2023-06-14', startsAt: '09:00', endsAt: '11:30' }
    const planned = await planMeetings(context, { meetings: [{ ...plan, place: 'Rådhuset; lokale 1' }], publish: false, invite: compose })
    expect(planned).toEqual({ planned: 1, sent: 2, withoutAddress: 1 })
    const { id: meetingId } = await app
      .selectFrom('meetings.meeting')
      .select('id')
      .where('committee_id', '=', world.committees.professional)
      .where('held_on', '=', '2023-06-14')
      .executeTakeFirstOrThrow()
    const mails = () =>
      app
        .selectFrom('platform.mail')
        .select(['receiver', 'subject', 'body', 'calendar', 'calendar_method as method'])
        .orderBy('created_at')
        .orderBy('receiver')
        .execute()
    const tokenFor = async (receiver: string) =>
      /indkaldelse\/([\w-]{43})/.exec(
        (await mails()).findLast((mail) => mail.receiver === receiver && mail.method === 'REQUEST')!.body,
      )![1]!
    await work({ ...world, context, meetingId, mails, tokenFor })
  })

const eventIn = (calendar: string | null) => new ICAL.Component(ICAL.parse(calendar!)).getFirstSubcomponent('vevent')!

describe('an invitation', () => {
  it(
    'goes to each member at once, whatever their rhythm, in their language, as a calendar takes it in',
    withMembers(async ({ context, mails, meetingId }) => {
      const [mayor, chair] = await mails()
      expect(mayor).toMatchObject({ receiver: 'borgmesteren@furesoe.example', method: 'REQUEST' })
      expect(mayor!.subject).toBe('Indkaldelse: Faglig Klynge, 14. juni 2023 kl. 9.00–11.30')
      expect(chair!.subject).toBe('Invitation: Faglig Klynge, 14 June 2023, 9.00–11.30')
      const event = eventIn(mayor!.calendar)
      expect(event.getFirstPropertyValue('uid')).toBe(`${meetingId}@samspil`)
      expect(String(event.getFirstPropertyValue('dtstart'))).toBe('2023-06-14T07:00:00Z')
      expect(event.getFirstPropertyValue('organizer')).toBe('mailto:samspil@klyngen.example')
      const attendee = event.getFirstProperty('attendee')!
      expect(attendee.getFirstValue()).toBe('mailto:borgmesteren@furesoe.example')
      expect(attendee.getParameter('rsvp')).toBe('TRUE')
      const [due] = await context.database.app.selectFrom('platform.mail').select(['next_attempt_at', 'useless_after']).execute()
      expect(due).toMatchObject({ next_attempt_at: smallWorldNow, useless_after: new Date('2023-06-14T22:00:00Z') })
    }),
  )

  it(
    'is followed by every change under the same name, with a higher number, and taken back in the end',
    withMembers(async ({ context, mails, meetingId }) => {
      await settleInvitationSender(context, { committee: 'faglig', address: 'sekretariatet@klyngen.example' })
      await moveMeeting(context, { meetingId, heldOn: '2023-06-21', startsAt: '10:00', invite: compose })
      await cancelMeeting(context, { meetingId, reason: 'For få kan deltage', invite: compose })
      const own = (await mails()).filter(({ receiver }) => receiver.startsWith('borgmesteren'))
      expect(own.filter(({ method }) => method === 'CANCEL')).toHaveLength(1)
      const events = own
        .map(({ calendar }) => eventIn(calendar))
        .toSorted((a, b) => Number(a.getFirstPropertyValue('sequence')) - Number(b.getFirstPropertyValue('sequence')))
      expect(events.map((event) => event.getFirstPropertyValue('sequence'))).toEqual([0, 1, 2])
      expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(1)
      expect(events.map((event) => event.getFirstPropertyValue('status'))).toEqual(['CONFIRMED', 'CONFIRMED', 'CANCELLED'])
      expect(events[1]!.getFirstPropertyValue('organizer')).toBe('mailto:sekretariatet@klyngen.example')
      expect(own.find(({ subject }) => subject.startsWith('Ændret'))!.body).toContain('Før: 14. juni 2023')
      expect(own.find(({ subject }) => subject.startsWith('Aflyst'))!.body).toContain('Begrundelse: For få kan deltage')
    }),
  )

  it(
    'is only sent when somebody decides so',
    withMembers(async ({ context, mails, meetingId }) => {
      const before = (await mails()).length
      await moveMeeting(context, { meetingId, heldOn: '2023-06-21', startsAt: '10:00' })
      expect(await mails()).toHaveLength(before)
      await inviteToMeeting(context, { meetingId, compose })
      expect(await mails()).toHaveLength(before + 2)
    }),
  )

  it(
    'tells whoever has left the committee by the new day that they need not come',
    withMembers(async ({ context, mails, meetingId, people }) => {
      await context.database.app
        .updateTable('committees.membership')
        .set({ valid_to: '2023-06-15' })
        .where('person_id', '=', people.mayor)
        .execute()
      await moveMeeting(context, { meetingId, heldOn: '2023-06-21', startsAt: '10:00', invite: compose })
      const last = (await mails()).filter(({ receiver, method }) => receiver.startsWith('borgmesteren') && method === 'CANCEL')
      expect(last.map(({ subject }) => subject)).toEqual([expect.stringContaining('Afmeldt')])
    }),
  )

  it(
    'holds nothing of what the meeting treats',
    withMembers(async ({ context, mails, meetings }) => {
      await inviteToMeeting({ ...context, actor: { kind: 'system', name: 'Samspil' } }, { meetingId: meetings.draft, compose }).catch(
        () => undefined,
      )
      const all = JSON.stringify(await mails())
      for (const secret of [closedTitle, closedAttachment, 'Udkast som ingen']) expect(all).not.toContain(secret)
    }),
  )
})

describe('an answer', () => {
  it(
    'reaches the secretariat and the attendance, and may be changed',
    withMembers(async ({ as, context, meetingId, tokenFor, people }) => {
      const anybody = as(publicActor)
      const token = await tokenFor('borgmesteren@furesoe.example')
      expect(await meetingInvitationPage(anybody, { token })).toMatchObject({
        committee: 'Faglig Klynge',
        person: 'Borgmesteren i Furesø',
        answer: null,
      })
      await answerByLink(anybody, { token, answer: 'declined', remark: 'Ferie' })
      const attendance = async () =>
        (await listHeldAttendance(context.database.app, meetingId)).find(({ personId }) => personId === people.mayor)?.atStart
      expect(await attendance()).toBe('apology')
      const page = await invitationsPage(context, { id: meetingId })
      expect(page.people.find(({ personId }) => personId === people.mayor)?.invitation).toMatchObject({
        answer: 'declined',
        remark: 'Ferie',
      })
      expect(page.people.find(({ name }) => name === 'Uden adresse')).toMatchObject({ hasAddress: false, invitation: undefined })
      await answerByLink(anybody, { token, answer: 'accepted', remark: '' })
      expect(await attendance()).toBeNull()
      expect(await meetingInvitationPage(anybody, { token })).toMatchObject({ answer: 'accepted', remark: null })
    }),
  )

  it(
    'is asked for anew when the day changes',
    withMembers(async ({ as, context, meetingId, tokenFor }) => {
      const token = await tokenFor('borgmesteren@furesoe.example')
      await answerByLink(as(publicActor), { token, answer: 'accepted', remark: undefined })
      await moveMeeting(context, { meetingId, heldOn: '2023-06-21', startsAt: '10:00', invite: compose })
      expect(await meetingInvitationPage(as(publicActor), { token })).toMatchObject({ heldOn: '2023-06-21', answer: null })
    }),
  )

  it(
    'needs a link that counts, and a meeting to come to',
    withMembers(async ({ as, context, meetingId, tokenFor }) => {
      const token = await tokenFor('borgmesteren@furesoe.example')
      const answer = (given: string, now?: Date, said: string | undefined = 'declined') =>
        answerByLink(as(publicActor, now), { token: given, answer: said, remark: undefined })
      await expect(answer(`${token.slice(0, -1)}x`)).rejects.toMatchObject({ refusal: { code: 'meetings/answer-link-unknown' } })
      await expect(answer(token, new Date('2023-06-14T22:00:00Z'))).rejects.toMatchObject({
        refusal: { code: 'meetings/answer-link-expired' },
      })
      await expect(answer(token, undefined, 'måske')).rejects.toMatchObject({ refusal: { code: 'meetings/answer-missing' } })
      await cancelMeeting(context, { meetingId, reason: 'Sne' })
      await expect(answer(token)).rejects.toMatchObject({ refusal: { code: 'meetings/answer-cancelled' } })
    }),
  )
})

describe('a person’s own calendar', () => {
  it(
    'has the meetings of all their committees, also those only planned, moved and cancelled',
    withMembers(async ({ as, context, committees, meetingId, meetings, people, second, actor }) => {
      const { app } = context.database
      const right = { committee_id: committees.professional, person_id: people.mayor, role: 'secretary', valid_from: '2022-07-01' }
      await app.insertInto('committees.committee_access').values(right).execute()
      await app.deleteFrom('committees.membership').where('committee_id', '=', committees.political).execute()
      const token = await subscribeToCalendar(as(actor('member', 'political')), { withDeadlines: true })
      await moveMeeting(context, { meetingId, heldOn: '2023-06-21', startsAt: '10:00' })
      const view = await personalCalendar(as(publicActor), { token })
      expect(view.meetings.find(({ id }) => id === meetingId)).toMatchObject({ heldOn: '2023-06-21', movedFrom: '2023-06-14', sequence: 1 })
      expect(view.deadlinesOf).toEqual([view.meetings.find(({ id }) => id === meetingId)!.committeeId])
      await cancelMeeting(context, { meetingId, reason: 'Sne' })
      expect((await personalCalendar(as(publicActor), { token })).meetings.find(({ id }) => id === meetingId)?.state).toBe('cancelled')
      // The political level is not theirs any more: what it has only planned is not in it.
      expect(view.meetings.map(({ id }) => id)).not.toContain(meetings.draft)
      expect((await yearPage(as(second), { year: '2023' })).meetings.map(({ id }) => id)).toContain(meetingId)
      await expect(personalCalendar(as(publicActor), { token: 'x'.repeat(43) })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'is gone when its address is closed, by its owner only',
    withMembers(async ({ as, secretary, second, context }) => {
      const token = await subscribeToCalendar(as(secretary), { withDeadlines: false })
      const { id } = await context.database.app.selectFrom('meetings.calendar_subscription').select('id').executeTakeFirstOrThrow()
      await expect(endCalendarSubscription(as(second), { id })).rejects.toThrow(NotFound)
      await endCalendarSubscription(as(secretary), { id })
      await expect(personalCalendar(as(publicActor), { token })).rejects.toThrow(NotFound)
    }),
  )
})
