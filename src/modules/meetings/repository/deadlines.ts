import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export async function replaceDeadlines(
  db: Kysely<DB>,
  meetingId: string,
  deadlines: readonly { readonly dueOn: string; readonly text: string; readonly kind: string }[],
): Promise<void> {
  await db.deleteFrom('meetings.deadline').where('meeting_id', '=', meetingId).execute()
  if (deadlines.length === 0) return
  await db
    .insertInto('meetings.deadline')
    .values(deadlines.map(({ dueOn, text, kind }, position) => ({ meeting_id: meetingId, position, due_on: dueOn, text, kind })))
    .execute()
}
