import { committeesOf } from '../../../../kernel/actor.ts'
import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { daysBefore } from '../../../../kernel/working-days.ts'
import { type Context, query } from '../../../../platform/command/use-case.ts'
import { findActor, listCommittees, listMembershipsOfPerson } from '../../../committees/index.ts'
import { findMailLanguage } from '../../../people/index.ts'
import { mayKeepOwnPage } from '../../../people/rules/person-rights.ts'
import { findSubscriptionBearing } from '../../repository/calendar-subscriptions.ts'
import { listMeetingsOfYear } from '../../repository/planned-meetings.ts'

export type PersonalCalendarView = Awaited<ReturnType<typeof ownMeetings>>

/** How far back a calendar goes. */
const daysBack = 400

/** The meetings of whoever's subscription has the token. A program does not sign in: the address is the proof. */
export async function personalCalendar(context: Context, { token }: { readonly token: string }): Promise<PersonalCalendarView> {
  const { database, now } = context
  const subscription = await findSubscriptionBearing(database.app, token, now)
  const actor = subscription && (await findActor(database.app, subscription.personId, danishDay(now)))
  if (!actor) throw new NotFound('calendar')
  return ownMeetings({ ...context, actor }, subscription)
}

/** The meetings of every committee where the actor sits or has a right of their own, never of one lent to them. */
export const ownMeetings = query(
  'meetings.own-meetings',
  async ({ actor, now, db, permit }, { withDeadlines }: { readonly withDeadlines: boolean }) => {
    permit(mayKeepOwnPage(actor))
    const own = actor.kind === 'person' ? { ...actor, committees: actor.committees.filter(({ onBehalfOf }) => !onBehalfOf) } : actor
    const today = danishDay(now)
    const seats = actor.kind === 'person' ? await listMembershipsOfPerson(db, actor.personId) : []
    const seated = seats.filter(({ validFrom, validTo }) => validFrom <= today && (validTo ?? today) >= today)
    const mine = new Set([...committeesOf(own), ...seated.map(({ committeeId }) => committeeId)])
    const committees = new Map((await listCommittees(db)).filter(({ id }) => mine.has(id)).map((committee) => [committee.id, committee]))
    const meetings = await listMeetingsOfYear(db, { from: daysBefore(today, daysBack), to: '9999-12-31' }, [...mine])
    return {
      language: actor.kind === 'person' ? await findMailLanguage(db, actor.personId) : ('da' as const),
      now,
      deadlinesOf: withDeadlines ? committeesOf(own, 'secretary') : [],
      meetings: meetings.flatMap((meeting) => {
        const committee = committees.get(meeting.committeeId)
        return committee ? [{ ...meeting, committee }] : []
      }),
    }
  },
)
