import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Approval } from '../rules/agenda/agenda-approvals.ts'
import type { AgendaChange } from '../rules/agenda/agenda-changes.ts'
import type { AgendaContent } from '../rules/agenda/agenda-content.ts'
import type { DispatchedItem } from '../rules/agenda/item-numbers.ts'

export interface DispatchRow {
  /** Of the meeting. */
  readonly version: number
  /** What was added, changed and removed since the one before, closed things too: show them through `shownChanges`. None in the first. */
  readonly changes: readonly AgendaChange[]
  /** Why it went out without a chair's approval, where there was none. */
  readonly reason: string | null
  readonly dispatchedAt: Date
  readonly dispatchedByName: string
}

/** Every time that a meeting's agenda was sent out, the latest first. */
export async function listDispatches(db: Kysely<DB>, meetingId: string): Promise<DispatchRow[]> {
  const rows = await db
    .selectFrom('meetings.dispatch')
    .select(['version', 'changes', 'reason', 'dispatched_at as dispatchedAt', 'dispatched_by_name as dispatchedByName'])
    .where('meeting_id', '=', meetingId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, changes: row.changes as unknown as AgendaChange[] }))
}

export async function insertDispatch(
  db: Kysely<DB>,
  meetingId: string,
  dispatch: Omit<DispatchRow, 'dispatchedAt'>,
  now: Date,
): Promise<void> {
  await db
    .insertInto('meetings.dispatch')
    .values({
      meeting_id: meetingId,
      version: dispatch.version,
      changes: JSON.stringify(dispatch.changes),
      reason: dispatch.reason,
      dispatched_at: now,
      dispatched_by_name: dispatch.dispatchedByName,
    })
    .execute()
}

/** The agenda as it was sent out in a version, or in the latest; closed things and internal notes too. */
export async function findDispatchedAgenda(
  db: Kysely<DB>,
  meetingId: string,
  version?: number,
): Promise<(AgendaContent & { readonly version: number }) | undefined> {
  const row = await db
    .selectFrom('meetings.dispatch as dispatch')
    .innerJoin('meetings.meeting_version as version', (join) =>
      join.onRef('version.meeting_id', '=', 'dispatch.meeting_id').onRef('version.number', '=', 'dispatch.version'),
    )
    .select(['version.number', 'version.content'])
    .where('dispatch.meeting_id', '=', meetingId)
    .$if(version !== undefined, (one) => one.where('dispatch.version', '=', version!))
    .orderBy('dispatch.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { ...(row.content as unknown as AgendaContent), version: row.number }
}

/** What has ever been sent out of a meeting, with the numbers that it had; the same item once for each version. */
export async function listDispatchedItems(db: Kysely<DB>, meetingId: string): Promise<DispatchedItem[]> {
  const { rows } = await sql<DispatchedItem>`
    select item ->> 'id' as id, item ->> 'number' as number,
      (select coalesce(jsonb_agg(jsonb_build_object('id', attachment -> 'id', 'number', attachment -> 'number')), '[]')
        from jsonb_array_elements(item -> 'attachments') attachment) as attachments
    from meetings.dispatch
    join meetings.meeting_version version on version.meeting_id = dispatch.meeting_id and version.number = dispatch.version
    cross join lateral jsonb_array_elements(version.content -> 'items') item
    where dispatch.meeting_id = ${meetingId} order by dispatch.version`.execute(db)
  return rows
}

export async function insertApproval(db: Kysely<DB>, meetingId: string, approval: Approval): Promise<void> {
  await db
    .insertInto('meetings.agenda_approval')
    .values({
      meeting_id: meetingId,
      person_id: approval.personId,
      approved_by: approval.approvedBy,
      approved_by_name: approval.approvedByName,
      approved_at: approval.approvedAt,
      content: JSON.stringify(approval.content),
    })
    .execute()
}

/** The latest of each chair. */
export async function listLatestApprovals(db: Kysely<DB>, meetingId: string): Promise<Approval[]> {
  const rows = await db
    .selectFrom('meetings.agenda_approval')
    .select(['person_id as personId', 'approved_by as approvedBy', 'approved_by_name as approvedByName'])
    .select(['approved_at as approvedAt', 'content'])
    .distinctOn('person_id')
    .where('meeting_id', '=', meetingId)
    .orderBy('person_id')
    .orderBy('id', 'desc')
    .execute()
  return rows.map((row) => ({ ...row, content: row.content as unknown as AgendaContent }))
}
