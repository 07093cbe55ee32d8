import { command } from '../../../../platform/command/use-case.ts'
import { mayKeepOwnPage } from '../../../people/rules/person-rights.ts'
import { insertCalendarSubscription } from '../../repository/calendar-subscriptions.ts'

/** An address under which a calendar program reads the actor's own meetings. @returns its token, this once */
export const subscribeToCalendar = command(
  'meetings.subscribe-to-calendar',
  async ({ actor, db, now, permit, record }, { withDeadlines }: { readonly withDeadlines: boolean }): Promise<string> => {
    permit(mayKeepOwnPage(actor))
    const personId = actor.kind === 'person' ? actor.personId : ''
    const token = await insertCalendarSubscription(db, { personId, withDeadlines }, now)
    await record({ event: 'calendar.subscribed', subject: { kind: 'person', id: personId } })
    return token
  },
)
