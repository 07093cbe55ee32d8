import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { daysBefore } from '../../../kernel/working-days.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listCommittees, listPartnerships } from '../../committees/index.ts'
import { committeesReadBy, mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { listMeetingsOfYear } from '../repository/planned-meetings.ts'

export type CalendarView = Awaited<ReturnType<typeof calendarFeed>>

interface CalendarQuestion {
  /** Slugs; everything that the reader may know of where neither is given. */
  readonly committee?: string | undefined
  readonly partnership?: string | undefined
}

/** How far back a calendar goes. */
const daysBack = 400

/** The meetings that a calendar program subscribes to, those of a committee with its deadlines. */
export const calendarFeed = query(
  'meetings.calendar-feed',
  async ({ actor, now, db, permit }, { committee: slug, partnership }: CalendarQuestion) => {
    permit(true)
    const chosen = partnership === undefined ? undefined : (await listPartnerships(db)).find((one) => one.slug === partnership)
    const committees = new Map(
      (await listCommittees(db))
        .filter((committee) => mayKnowOf(actor, committee))
        .filter((committee) => slug === undefined || committee.slug === slug)
        .filter(({ partnershipId }) => partnership === undefined || partnershipId === chosen?.id)
        .map((committee) => [committee.id, committee]),
    )
    if (committees.size === 0) throw new NotFound('calendar')
    const from = daysBefore(danishDay(now), daysBack)
    const meetings = await listMeetingsOfYear(db, { from, to: '9999-12-31' }, committeesReadBy(actor))
    return {
      name: slug === undefined ? (chosen?.name ?? 'Samspil') : ([...committees.values()][0]?.name ?? ''),
      deadlinesOf: slug === undefined ? [] : [...committees.keys()],
      now,
      meetings: meetings.flatMap((meeting) => {
        const committee = committees.get(meeting.committeeId)
        return committee ? [{ ...meeting, committee }] : []
      }),
    }
  },
)
