import { Readable } from 'node:stream'
import { NotFound } from '../../kernel/refusal.ts'
import { slugFrom } from '../../kernel/slug.ts'
import { idFrom } from '../../kernel/uuid.ts'
import { writeCalendar } from '../../platform/calendar/write-calendar.ts'
import type { Context } from '../../platform/command/use-case.ts'
import type { Doors, Download, Fields, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { cancelMeeting } from './commands/cancel-meeting.ts'
import { moveMeeting } from './commands/move-meeting.ts'
import { planMeetings } from './commands/plan-meetings.ts'
import { settleNoticePeriods } from './commands/settle-notice-periods.ts'
import { meetingNotice } from './pages/calendar/meeting-notice.ts'
import { calendarEvents } from './pages/calendar-events.ts'
import { planAddress } from './pages/plan-address.ts'
import { showMeeting } from './pages/show-meeting.tsx'
import { showMove } from './pages/show-move.tsx'
import { showPlan } from './pages/show-plan.tsx'
import { showWithdrawal } from './pages/show-withdrawal.tsx'
import { showYear } from './pages/show-year.tsx'
import { calendarFeed, type CalendarView } from './queries/calendar-feed.ts'
import { type MeetingView, meetingPage } from './queries/meeting-page.ts'
import { meetingPlanPage } from './queries/meeting-plan-page.ts'
import { type WithdrawalView, withdrawalPage } from './queries/withdrawal-page.ts'
import { planPage } from './queries/plan-page.ts'
import { yearPage } from './queries/year-page.ts'
import { agendaRoutes, type AgendaTools } from './routes/agenda.ts'
import type { MattersOfItems } from './pages/around-item.ts'
import { calendarRoutes, type CalendarTools, invitationsBy } from './routes/calendar.ts'
import { calendarFileRoutes } from './routes/calendar-file.ts'
import { heldRoutes } from './routes/held.ts'
import { writingRoutes } from './routes/writing.ts'
import type { AttachmentTools } from './commands/items/store-attached.ts'
import { itemsRoutes } from './routes/items.ts'
import { minutesRoutes } from './routes/minutes.ts'
import { pictureRoutes } from './routes/pictures.ts'
import { packageRoutes, type PackageRouteTools } from './routes/package.ts'
import { meetingsInForm } from './rules/year/plan-fields.ts'
import { timeWritten } from '../../kernel/dates.ts'

/** What people are told, for whoever does the same without a page: the demo. */
export { agendaNotice } from './pages/agenda/agenda-notice.ts'
export { itemNotice } from './pages/items/item-notice.ts'

/** For the installation's own work, which draws no pages. */
export { minutesWords } from './pages/minutes/minutes-words.ts'

interface BesideMeetings {
  /** What the items are part of, as far as the reader may know. */
  mattersOf(context: Context, meetingId: string): Promise<MattersOfItems>
}

export function meetingsRoutes(
  on: Doors<Page>,
  tools: BesideMeetings & CalendarTools & AgendaTools & PackageRouteTools & AttachmentTools,
): void {
  const { origin } = tools
  const compose = invitationsBy(tools)
  const inviting = (fields: Fields) => (fields['indkald'] === undefined ? undefined : compose)
  const sendsMail = compose !== undefined
  calendarRoutes(on, tools)
  itemsRoutes(on, tools)
  heldRoutes(on)
  pictureRoutes(on, tools)
  writingRoutes(on)
  agendaRoutes(on, tools)
  packageRoutes(on, tools)
  minutesRoutes(on, tools)
  on.page(
    '/moeder/:id',
    async ({ context, params }) => {
      const id = idFrom(params['id'])
      const [view, matters] = await Promise.all([meetingOrWithdrawal(context, { id }), tools.mattersOf(context, id)])
      return 'withdrawal' in view ? view : { ...view, matters }
    },
    (view, shown) => ('withdrawal' in view ? showWithdrawal(view, shown) : showMeeting(view, shown)),
  )

  on.page('/aar', ({ context, query }) => yearPage(context, { year: query['aar'], partnership: query['samarbejde'] }), showYear)
  const planning = { load: async ({ context, query }: Visit) => ({ ...(await planPage(context, query)), sendsMail }), draw: showPlan }
  on.page('/aar/planlaeg', planning.load, planning.draw)
  on.form(
    '/aar/planlaeg',
    async ({ context, fields }) => {
      const { planned, sent, withoutAddress } = await planMeetings(context, {
        meetings: meetingsInForm(fields),
        publish: fields['publish'] !== undefined,
        invite: inviting(fields),
      })
      tools.mailWritten?.()
      const invited = inviting(fields) ? `&sendt=${sent}&uden=${withoutAddress}` : ''
      return `/aar?aar=${fields['day-0']?.[0]?.slice(0, 4) ?? ''}&planlagt=${planned}${invited}`
    },
    planning,
  )
  calendarFileRoutes(on)
  on.form(
    '/aar/frister',
    async ({ context, fields, query }) => {
      await settleNoticePeriods(context, {
        committee: slugFrom(fields['committee']?.[0]),
        submissionInDays: numberIn(fields, 'submission'),
        dispatchInDays: numberIn(fields, 'dispatch'),
        inWorkingDays: fields['counted']?.[0] === 'working',
      })
      return `${planAddress('/aar/planlaeg', query, { frister: 'gemt' })}#frister`
    },
    planning,
  )

  const moving = {
    load: async ({ context, params }: Visit) => ({ ...(await meetingPlanPage(context, { id: idFrom(params['id']) })), sendsMail }),
    draw: showMove,
  }
  on.page('/moeder/:id/flyt', moving.load, moving.draw)
  on.form(
    '/moeder/:id/flyt',
    async ({ context, params, fields }) => {
      const meetingId = idFrom(params['id'])
      const invited = await moveMeeting(context, {
        meetingId,
        invite: inviting(fields),
        tell: meetingNotice,
        heldOn: fields['day']?.[0] ?? '',
        startsAt: timeWritten(fields['start']?.[0]),
        endsAt: timeWritten(fields['end']?.[0]),
        place: fields['place']?.[0]?.trim() || undefined,
      })
      tools.mailWritten?.()
      return afterChange(meetingId, invited, 'flyttet')
    },
    moving,
  )
  on.form(
    '/moeder/:id/aflys',
    async ({ context, params, fields }) => {
      const meetingId = idFrom(params['id'])
      const invited = await cancelMeeting(context, {
        meetingId,
        reason: fields['reason']?.[0] ?? '',
        invite: inviting(fields),
        tell: meetingNotice,
      })
      tools.mailWritten?.()
      return afterChange(meetingId, invited, 'aflyst')
    },
    moving,
  )

  on.file('/aar/kalender.ics', async (visit) => {
    const view = await calendarFeed(visit.context, { partnership: visit.query['samarbejde'] })
    return calendarFile(view, visit)
  })
  on.file('/udvalg/:slug/kalender.ics', async (visit) => {
    const view = await calendarFeed(visit.context, { committee: slugFrom(visit.params['slug']) })
    return calendarFile(view, visit)
  })

  function calendarFile(view: CalendarView, { language }: Visit): Download {
    const text = writeCalendar({ name: view.name, events: calendarEvents(view, origin, language), now: view.now })
    return { name: 'kalender.ics', mediaType: 'text/calendar; charset=utf-8', content: Readable.from([text]) }
  }
}

/** To the meeting, or where one sees who was told of the change. */
type Invited = { readonly sent: number; readonly withoutAddress: number } | undefined

function afterChange(meetingId: string, invited: Invited, done: 'flyttet' | 'aflyst'): string {
  const page = `/moeder/${meetingId}${invited ? '/indkaldelser' : ''}?gjort=${done}`
  return invited ? `${page}&sendt=${invited.sent}&uden=${invited.withoutAddress}` : page
}

/** What was taken back leaves its trace for those who cannot read it any more. */
async function meetingOrWithdrawal(context: Context, asked: { readonly id: string }): Promise<MeetingView | WithdrawalView> {
  try {
    return await meetingPage(context, asked)
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    return withdrawalPage(context, asked)
  }
}

/** Nothing for an empty field; not a number for what is none, which the rule then refuses. */
function numberIn(fields: Fields, name: string): number | undefined {
  const written = fields[name]?.[0]?.trim()
  return written ? Number(written) : undefined
}
