import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { awaitingStates } from '../rules/follow-up-states.ts'
import { remindedDaysBefore, type ReminderKind, usualEscalationInDays } from '../rules/reminder-due.ts'
import { daysAfter } from '../../../kernel/dates.ts'

export interface ReminderRow {
  readonly kind: string
  readonly dueOn: string
  readonly sentAt: Date
}

export async function listReminders(db: Kysely<DB>, followUpId: string): Promise<ReminderRow[]> {
  return db
    .selectFrom('decisions.reminder')
    .select(['kind', 'due_on as dueOn', 'sent_at as sentAt'])
    .where('follow_up_id', '=', followUpId)
    .orderBy('sent_at', 'desc')
    .execute()
}

/** @returns false where it was already sent, also by another process at this moment */
export async function insertReminder(
  db: Kysely<DB>,
  { followUpId, kind, dueOn }: { readonly followUpId: string; readonly kind: ReminderKind; readonly dueOn: string },
  now: Date,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('decisions.reminder')
    .values({ follow_up_id: followUpId, kind, due_on: dueOn, sent_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0) > 0
}

export interface ReminderCandidate {
  readonly id: string
  readonly dueOn: string
  readonly escalatesAfterDays: number
  readonly sent: readonly { readonly kind: ReminderKind; readonly sentAt: string }[]
}

/** Confirmed follow-ups near or over their date of which nobody has told the chairs yet, with the reminders they had for it. */
export async function listReminderCandidates(db: Kysely<DB>, today: string): Promise<ReminderCandidate[]> {
  const { rows } = await sql<ReminderCandidate>`
    select follow_up.id, follow_up.due_on as "dueOn", coalesce(rule.after_days, ${usualEscalationInDays}::integer) as "escalatesAfterDays",
      coalesce(
        (select json_agg(json_build_object('kind', kind, 'sentAt', sent_at)) from decisions.reminder
         where reminder.follow_up_id = follow_up.id and reminder.due_on = follow_up.due_on), '[]') as sent
    from decisions.follow_up left join decisions.escalation_rule as rule on rule.committee_id = follow_up.committee_id
    where follow_up.state in (${sql.join(awaitingStates.map((state) => sql.lit(state)))})
      and follow_up.due_on <= ${daysAfter(today, remindedDaysBefore)}
      and not exists (
        select 1 from decisions.reminder
        where reminder.follow_up_id = follow_up.id and reminder.due_on = follow_up.due_on and reminder.kind = 'escalation')
    order by follow_up.due_on`.execute(db)
  return rows
}
