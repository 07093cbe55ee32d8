import { committeesOf } from '../../../../kernel/actor.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { mayKeepOwnPage } from '../../../people/rules/person-rights.ts'
import { listOpenSubscriptions } from '../../repository/calendar-subscriptions.ts'

export type CalendarPageView = Awaited<ReturnType<typeof calendarPage>>

/** The addresses under which calendar programs read the actor's meetings. */
export const calendarPage = query('meetings.calendar-page', async ({ actor, db, permit }, _: undefined) => {
  permit(mayKeepOwnPage(actor))
  return {
    subscriptions: actor.kind === 'person' ? await listOpenSubscriptions(db, actor.personId) : [],
    /** Deadlines are for those who keep them. */
    keepsDeadlines: committeesOf(actor, 'secretary').length > 0,
  }
})
