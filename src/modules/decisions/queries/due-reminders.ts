import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listReminderCandidates } from '../repository/reminders.ts'
import { reminderDue } from '../rules/reminder-due.ts'

/** Which follow-ups need a reminder today; the machine asks. */
export const dueReminders = query('decisions.due-reminders', async ({ actor, db, now, permit }, _: undefined) => {
  permit(actor.kind === 'system')
  const today = danishDay(now)
  return (await listReminderCandidates(db, today)).flatMap((candidate) => {
    const sent = candidate.sent.map(({ kind, sentAt }) => ({ kind, sentOn: danishDay(new Date(sentAt)) }))
    const kind = reminderDue(candidate, sent, today)
    return kind ? [{ id: candidate.id, kind }] : []
  })
})
