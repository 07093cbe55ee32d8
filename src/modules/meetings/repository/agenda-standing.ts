import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { Approval } from '../rules/agenda/agenda-approvals.ts'
import type { PlannedDeadline } from '../rules/year/meeting-deadlines.ts'
import { type ChairRow, chairRows, fromPaper, type SittingChairs, sittingOf } from './agendas.ts'
import type { DispatchRow } from './dispatches.ts'
import { type AgendaMark, agendasApproved, agendasDispatched, type KeptAgenda } from './kept-agendas.ts'
import type { MeetingRow } from './meetings.ts'

/** How far a meeting's agenda is, beside what stands on it. */
export interface AgendaStanding {
  /** Absent before it is begun. */
  readonly revision: number | null
  readonly fromPaper: boolean
  readonly sitting: SittingChairs
  /** The latest of each chair. */
  readonly approvals: readonly Approval[]
  /** Each time that it was sent out, the latest last. */
  readonly dispatched: readonly KeptAgenda[]
  /** When, by whom and with which changes that was, the latest first. */
  readonly dispatches: readonly DispatchRow[]
  /** Hashes of files on it that could not be looked into. */
  readonly uninspected: readonly string[]
  readonly deadlines: readonly PlannedDeadline[]
  /** Id → short name, of those whose items are on it or wait in the committee. */
  readonly organisations: Readonly<Record<string, string>>
}

interface StandingRow extends Pick<AgendaStanding, 'revision' | 'fromPaper' | 'uninspected' | 'deadlines' | 'organisations'> {
  readonly chairs: readonly ChairRow[]
  readonly dispatches: readonly (AgendaMark & Omit<DispatchRow, 'version' | 'dispatchedAt'> & { readonly dispatchedAt: string })[]
  readonly approvals: readonly (AgendaMark & Omit<Approval, 'content' | 'approvedAt'> & { readonly approvedAt: string })[]
}

/** In one answer: asked one after the other the same takes several times as long. @param day for which the chairs are asked */
export async function findAgendaStanding(
  db: Kysely<DB>,
  { id, committeeId }: Pick<MeetingRow, 'id' | 'committeeId'>,
  day: string,
): Promise<AgendaStanding> {
  const { rows } = await sql<StandingRow>`
    select
      (select revision from meetings.agenda where meeting_id = ${id}) as revision,
      ${fromPaper(id)} as "fromPaper",
      (select coalesce(json_agg(chair), '[]') from (${chairRows(committeeId, day)}) chair) as chairs,
      (select coalesce(json_agg(dispatch), '[]') from (
        select version as number, xmin::text as "writtenIn", changes, reason, dispatched_at as "dispatchedAt",
          dispatched_by_name as "dispatchedByName"
        from meetings.dispatch where meeting_id = ${id} order by version) dispatch) as dispatches,
      (select coalesce(json_agg(approval), '[]') from (
        select distinct on (person_id) id as number, xmin::text as "writtenIn", person_id as "personId", approved_by as "approvedBy",
          approved_by_name as "approvedByName", approved_at as "approvedAt"
        from meetings.agenda_approval where meeting_id = ${id} order by person_id, id desc) approval) as approvals,
      (select coalesce(json_agg(distinct file_sha256), '[]') from meetings.draft_attachment_version version
        where attachment_id = any(array(
            select id from meetings.draft_attachment
            where removed_at is null and draft_id = any(array(select id from meetings.item_draft where meeting_id = ${id}))))
          and not exists (select from documents.inspection where inspection.file_sha256 = version.file_sha256)) as uninspected,
      (select coalesce(json_agg(json_build_object('kind', kind, 'dueOn', due_on) order by due_on), '[]')
        from meetings.planned_deadline where meeting_id = ${id}) as deadlines,
      (select coalesce(json_object_agg(id, short_name), '{}') from people.organisation
        where id in (select organisation_id from meetings.item_draft where committee_id = ${committeeId})) as organisations`.execute(db)
  const { chairs, dispatches, approvals, ...standing } = rows[0]!
  const [sent, approved] = await Promise.all([agendasDispatched(db, id, dispatches), agendasApproved(db, id, approvals)])
  return {
    ...standing,
    sitting: sittingOf(chairs),
    dispatched: sent,
    dispatches: dispatches
      .map(({ number, changes, reason, dispatchedAt, dispatchedByName }) => ({
        version: number,
        changes,
        reason,
        dispatchedAt: new Date(dispatchedAt),
        dispatchedByName,
      }))
      .toReversed(),
    approvals: approvals.map(({ personId, approvedBy, approvedByName, approvedAt }, at) => ({
      personId,
      approvedBy,
      approvedByName,
      approvedAt: new Date(approvedAt),
      content: approved[at]!,
    })),
  }
}
