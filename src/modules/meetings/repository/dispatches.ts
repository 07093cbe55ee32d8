import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Approval } from '../rules/agenda/agenda-approvals.ts'
import type { AgendaChange } from '../rules/agenda/agenda-changes.ts'
import type { AgendaContent } from '../rules/agenda/agenda-content.ts'

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
