import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface ReportRow {
  readonly id: string
  readonly state: string
  readonly text: string
  readonly reportedAt: Date
}

/** Everything that was said of it, the latest first. Who said it is not for everyone. */
export async function listReports(db: Kysely<DB>, followUpId: string): Promise<ReportRow[]> {
  return db
    .selectFrom('decisions.follow_up_report')
    .select(['id', 'state', 'text', 'reported_at as reportedAt'])
    .where('follow_up_id', '=', followUpId)
    .orderBy('reported_at', 'desc')
    .execute()
}

export async function listReporters(db: Kysely<DB>, followUpId: string): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('decisions.follow_up_report')
    .select(['id', 'reported_by_name as name'])
    .where('follow_up_id', '=', followUpId)
    .execute()
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** What was said of each of many, the latest first. */
export async function listReportsOf(
  db: Kysely<DB>,
  followUpIds: readonly string[],
): Promise<(ReportRow & { readonly followUpId: string })[]> {
  if (followUpIds.length === 0) return []
  return db
    .selectFrom('decisions.follow_up_report')
    .select(['id', 'follow_up_id as followUpId', 'state', 'text', 'reported_at as reportedAt'])
    .where('follow_up_id', 'in', [...followUpIds])
    .orderBy('reported_at', 'desc')
    .execute()
}

export async function insertReport(
  db: Kysely<DB>,
  report: {
    readonly followUpId: string
    readonly state: string
    readonly text: string
    readonly by: string | null
    readonly byName: string
  },
  now: Date,
): Promise<void> {
  await db
    .insertInto('decisions.follow_up_report')
    .values({
      follow_up_id: report.followUpId,
      state: report.state,
      text: report.text,
      reported_at: now,
      reported_by: report.by,
      reported_by_name: report.byName,
    })
    .execute()
}
