import { Readable } from 'node:stream'
import { NotFound } from '../../../kernel/refusal.ts'
import { slugFrom } from '../../../kernel/slug.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { writeCalendar } from '../../../platform/calendar/write-calendar.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { answerByLink } from '../commands/calendar/answer-by-link.ts'
import { endCalendarSubscription } from '../commands/calendar/end-calendar-subscription.ts'
import { inviteToMeeting } from '../commands/calendar/invite-to-meeting.ts'
import { settleInvitationSender } from '../commands/calendar/settle-invitation-sender.ts'
import { subscribeToCalendar } from '../commands/calendar/subscribe-to-calendar.ts'
import { apologyNotice } from '../pages/held/apology-notice.ts'
import { calendarEvents } from '../pages/calendar-events.ts'
import { invitationMail } from '../pages/calendar/invitation-mail.ts'
import { type AnswerShown, showAnswer } from '../pages/calendar/show-answer.tsx'
import { type CalendarShown, showCalendar } from '../pages/calendar/show-calendar.tsx'
import { showInvitations } from '../pages/calendar/show-invitations.tsx'
import { words } from '../pages/words.ts'
import { meetingInvitationPage } from '../queries/calendar/meeting-invitation-page.ts'
import { calendarPage } from '../queries/calendar/calendar-page.ts'
import { invitationsPage } from '../queries/calendar/invitations-page.ts'
import { personalCalendar } from '../queries/calendar/personal-calendar.ts'
import type { ComposeInvitation } from '../rules/calendar/invitation.ts'

export interface CalendarTools {
  /** Scheme and host that the world reaches us by, for what leaves the site. */
  readonly origin: string
  /** The address that all mail is from; absent where none can be sent. */
  readonly mailFrom?: string | undefined
  /** Told when a mail was written. */
  readonly mailWritten?: (() => void) | undefined
}

/** The words of invitations; nothing where no mail can be sent. */
export function invitationsBy({ origin, mailFrom }: CalendarTools): ComposeInvitation | undefined {
  if (mailFrom === undefined) return undefined
  return (invitation) => {
    const { method, now } = invitation
    const { event, ...mail } = invitationMail(origin, mailFrom, invitation)
    return { ...mail, calendar: { method, text: writeCalendar({ method, events: [event], now }) } }
  }
}

/** A person's own calendar, and invitations with their answers. */
export function calendarRoutes(on: Doors<Page>, tools: CalendarTools): void {
  const { origin, mailFrom } = tools
  const own = { load: ({ context }: Visit): Promise<CalendarShown> => calendarPage(context, undefined), draw: showCalendar }
  on.page('/min-side/kalender', own.load, own.draw)
  on.passage(
    '/min-side/kalender',
    { method: 'POST' },
    async (passing) => {
      const token = await subscribeToCalendar(passing.context, { withDeadlines: passing.fields['frister'] !== undefined })
      return { show: { ...(await own.load(passing)), made: `${origin}/kalender/${token}.ics` } }
    },
    own,
  )
  on.form(
    '/min-side/kalender/:id/luk',
    async ({ context, params }) => {
      await endCalendarSubscription(context, { id: idFrom(params['id']) })
      return '/min-side/kalender?lukket'
    },
    own,
  )
  on.file(
    '/kalender/:file',
    async ({ context, params }) => {
      const [, token] = /^([\w-]{43})\.ics$/.exec(params['file'] ?? '') ?? []
      if (!token) throw new NotFound('calendar')
      const view = await personalCalendar(context, { token })
      const text = writeCalendar({
        name: words(view.language).calendar.name,
        events: calendarEvents(view, origin, view.language),
        now: view.now,
      })
      return { name: 'kalender.ics', mediaType: 'text/calendar; charset=utf-8', content: Readable.from([text]) }
    },
    { guessable: true },
  )

  const answering = { load: async (): Promise<AnswerShown> => ({}), draw: showAnswer }
  on.passage(
    '/indkaldelse/:token',
    { method: 'GET' },
    async ({ context, params }) => ({ show: { invitation: await meetingInvitationPage(context, { token: params['token'] ?? '' }) } }),
    answering,
  )
  on.passage(
    '/indkaldelse/:token',
    { method: 'POST' },
    async ({ context, params, fields: { svar, bemaerkning } }) => {
      const token = params['token'] ?? ''
      await answerByLink(context, { token, answer: svar?.[0], remark: bemaerkning?.[0], tell: apologyNotice })
      return { to: `/indkaldelse/${token}?gemt` }
    },
    {
      // What was refused is shown where it was written; a link that does not count shows nothing of a meeting.
      load: async ({ context, params }) => ({
        invitation: await meetingInvitationPage(context, { token: params['token'] ?? '' }).catch(() => undefined),
      }),
      draw: showAnswer,
    },
  )

  const invitations = {
    load: async ({ context, params }: Visit) => ({ ...(await invitationsPage(context, { id: idFrom(params['id']) })), mailFrom }),
    draw: showInvitations,
  }
  on.page('/moeder/:id/indkaldelser', invitations.load, invitations.draw)
  const compose = invitationsBy(tools)
  if (compose)
    on.form(
      '/moeder/:id/indkaldelser',
      async ({ context, params }) => {
        const meetingId = idFrom(params['id'])
        const { sent, withoutAddress } = await inviteToMeeting(context, { meetingId, compose })
        tools.mailWritten?.()
        return `/moeder/${meetingId}/indkaldelser?sendt=${sent}&uden=${withoutAddress}`
      },
      invitations,
    )
  on.form(
    '/moeder/:id/indkaldelser/afsender',
    async ({ context, params, fields: { udvalg, afsender } }) => {
      await settleInvitationSender(context, { committee: slugFrom(udvalg?.[0]), address: afsender?.[0]?.trim() || undefined })
      return `/moeder/${idFrom(params['id'])}/indkaldelser?afsender`
    },
    invitations,
  )
}
