import { NotFound } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { mayKeepOwnPage } from '../../../people/rules/person-rights.ts'
import { updateSubscriptionEnded } from '../../repository/calendar-subscriptions.ts'

/** From now on nobody reads anything under the address. */
export const endCalendarSubscription = command(
  'meetings.end-calendar-subscription',
  async ({ actor, db, now, permit, record }, { id }: { readonly id: string }) => {
    permit(mayKeepOwnPage(actor))
    const personId = actor.kind === 'person' ? actor.personId : ''
    if (!(await updateSubscriptionEnded(db, { id, personId }, now))) throw new NotFound('calendar subscription')
    await record({ event: 'calendar.subscription-ended', subject: { kind: 'person', id: personId } })
  },
)
