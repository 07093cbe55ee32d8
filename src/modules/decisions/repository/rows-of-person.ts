import { type Kysely, sql } from 'kysely'
import { moveRows, moveRowsBack, type OwnedRows } from '../../../platform/database/move-rows.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Who is to do something, who is told of it, who answered; a name in a report stays as it was written. */
const personRows: readonly OwnedRows[] = [
  { table: 'decisions.follow_up', owner: 'person_id', key: ['id'] },
  { table: 'decisions.follow_up_receiver', owner: 'person_id', key: ['follow_up_id'], perOwner: true },
  { table: 'decisions.follow_up_report', owner: 'reported_by', key: ['id'] },
  { table: 'decisions.answer_link', owner: 'person_id', key: ['token_hash'] },
  { table: 'decisions.follow_up_sheet', owner: 'handed_in_by', key: ['id'] },
]

/** Table → the keys of the rows that moved. */
export async function moveFollowUpRows(db: Kysely<DB>, fromId: string, toId: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const moved: Record<string, string[]> = {}
  for (const rows of personRows) moved[rows.table] = await moveRows(db, rows, fromId, toId)
  return moved
}

export async function moveFollowUpRowsBack(
  db: Kysely<DB>,
  moved: Readonly<Record<string, readonly string[]>>,
  fromId: string,
  toId: string,
): Promise<void> {
  for (const rows of personRows) await moveRowsBack(db, rows, moved[rows.table] ?? [], fromId, toId)
}

export interface FollowUpOfPerson {
  readonly meeting: string
  /** Null where it is closed: that it is there is about them, its words are the committee's. */
  readonly text: string | null
  readonly dueOn: string | null
  readonly state: string
}

/** What a person is to see to, also when it is done. */
export async function listFollowUpsOfPerson(db: Kysely<DB>, personId: string): Promise<FollowUpOfPerson[]> {
  const { rows } = await sql<FollowUpOfPerson>`
    select meeting_id as meeting, case when open then text end as text, due_on as "dueOn", state
    from decisions.follow_up where person_id = ${personId} and state not in ('proposed', 'rejected')
    order by due_on nulls last, id`.execute(db)
  return rows
}

/** What a person reported, in their own words. */
export async function listReportsByPerson(
  db: Kysely<DB>,
  personId: string,
): Promise<{ readonly text: string; readonly state: string; readonly reportedAt: Date }[]> {
  return db
    .selectFrom('decisions.follow_up_report')
    .select(['text', 'state', 'reported_at as reportedAt'])
    .where('reported_by', '=', personId)
    .orderBy('reported_at')
    .execute()
}
