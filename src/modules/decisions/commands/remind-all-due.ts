import type { Context } from '../../../platform/command/use-case.ts'
import { dueReminders } from '../queries/due-reminders.ts'
import { type Reminding, remindOfFollowUp } from './remind-of-follow-up.ts'

/** Sends every reminder that is due, each in a transaction of its own. @returns how many */
export async function remindAllDue(context: Context, reminding: Reminding): Promise<number> {
  const due = await dueReminders(context, undefined)
  for (const { id, kind } of due) await remindOfFollowUp(context, { id, kind, ...reminding })
  return due.length
}
