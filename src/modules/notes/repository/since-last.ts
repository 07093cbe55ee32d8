import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface SinceLast {
  readonly id: string
  readonly text: string
  readonly state: string
  readonly dueOn: string | null
  readonly organisation: string | null
  readonly responsible: string | null
  readonly sourceItemId: string | null
  /** The latest report, in its own words. */
  readonly report: string | null
  readonly reportedOn: string | null
  readonly open: boolean
}

/** A committee's follow-ups that are still to be done, or that something happened to since a day; the latest first. */
export async function listSinceLast(
  db: Kysely<DB>,
  {
    committeeId,
    since,
    withClosed,
    atMost,
  }: { readonly committeeId: string; readonly since: string; readonly withClosed: boolean; readonly atMost: number },
): Promise<SinceLast[]> {
  const { rows } = await sql<SinceLast>`
    select follow_up.id, follow_up.text, follow_up.state, follow_up.due_on as "dueOn", organisation.short_name as organisation,
      follow_up.responsible, follow_up.item_id as "sourceItemId", report.text as report,
      (report.reported_at at time zone 'Europe/Copenhagen')::date as "reportedOn", follow_up.open
    from decisions.follow_up
    left join people.organisation on organisation.id = follow_up.organisation_id
    left join lateral (
      select text, reported_at from decisions.follow_up_report where follow_up_id = follow_up.id order by reported_at desc limit 1
    ) report on true
    where follow_up.committee_id = ${committeeId} and (follow_up.open or ${withClosed})
      and (follow_up.state in ('open', 'under-way', 'escalated') or follow_up.state in ('done', 'dropped') and follow_up.state_changed_at >= ${since}::date)
    order by follow_up.state in ('done', 'dropped') desc, follow_up.due_on nulls last, follow_up.created_at
    limit ${atMost}`.execute(db)
  return rows
}
