import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { FollowUpReader } from '../rules/follow-up-rights.ts'
import { openStates } from '../rules/follow-up-states.ts'
import type { RegisterState } from '../rules/register-question.ts'
import { agreedBy, type FocusAreaFilter, ofFocusArea } from './follow-up-filters.ts'
import { type FollowUpRow, followUpColumns, oneOf, readableBy } from './follow-ups.ts'

export interface RegisterRow extends FollowUpRow {
  readonly committee: string
  readonly committeeSlug: string
  readonly organisation: string | null
  readonly organisationSlug: string | null
  readonly person: string | null
  readonly focusArea: string | null
}

export interface RegisterFilter {
  readonly state: RegisterState
  readonly today: string
  readonly committeeId?: string | undefined
  readonly organisationId?: string | undefined
  readonly focusArea?: FocusAreaFilter | undefined
  readonly dueBy?: string | undefined
  /** Chaired: those of these committees that have come to their chairs. */
  readonly awaiting?:
    | { readonly organisations: readonly string[]; readonly persons: readonly string[]; readonly chaired: readonly string[] }
    | undefined
  readonly meetingId?: string | undefined
}

/** Written out, not handed over as values: only so the planner knows that the index of what is undone fits. */
const undone = sql<boolean>`follow_up.state in (${sql.join(openStates.map((state) => sql.lit(state)))})`

function filtered(db: Kysely<DB>, reader: FollowUpReader, filter: RegisterFilter) {
  const { state, today, committeeId, organisationId, focusArea, dueBy, awaiting, meetingId } = filter
  return readableBy(db, reader)
    .$if(state === 'awaiting', (all) => all.where(undone))
    .$if(state === 'overdue', (all) => all.where(undone).where('follow_up.due_on', '<', today))
    .$if(state !== 'awaiting' && state !== 'overdue' && state !== 'all', (all) => all.where('follow_up.state', '=', state))
    .$if(state === 'all', (all) => all.where('follow_up.state', '<>', 'rejected'))
    .where(agreedBy(today))
    .$if(committeeId !== undefined, (all) => all.where('follow_up.committee_id', '=', committeeId!))
    .$if(organisationId !== undefined, (all) => all.where('follow_up.organisation_id', '=', organisationId!))
    .$if(meetingId !== undefined, (all) => all.where('follow_up.meeting_id', '=', meetingId!))
    .$if(dueBy !== undefined, (all) => all.where('follow_up.due_on', '<=', dueBy!))
    .$if(awaiting !== undefined, (all) =>
      all.where((where) =>
        where.or([
          where('follow_up.organisation_id', '=', oneOf(awaiting?.organisations)),
          where('follow_up.person_id', '=', oneOf(awaiting?.persons)),
          where.and([where('follow_up.state', '=', 'escalated'), where('follow_up.committee_id', '=', oneOf(awaiting?.chaired))]),
        ]),
      ),
    )
    .$if(focusArea !== undefined, (all) => all.where(ofFocusArea(focusArea!)))
}

/** Overdue first, the longest overdue before all; what has ended by its last change. */
export async function listRegister(
  db: Kysely<DB>,
  reader: FollowUpReader,
  filter: RegisterFilter,
  { offset, atMost }: { readonly offset: number; readonly atMost: number },
): Promise<RegisterRow[]> {
  const ended = filter.state === 'done' || filter.state === 'dropped' || filter.state === 'rejected'
  const rows = filtered(db, reader, filter)
    .innerJoin('committees.committee as committee', 'committee.id', 'follow_up.committee_id')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'follow_up.organisation_id')
    .leftJoin('people.person as person', 'person.id', 'follow_up.person_id')
    .leftJoin('committees.focus_area as focus_area', 'focus_area.id', 'follow_up.focus_area_id')
    .select(followUpColumns)
    .select(['committee.name as committee', 'committee.slug as committeeSlug', 'focus_area.name as focusArea'])
    .select(['organisation.name as organisation', 'organisation.slug as organisationSlug', 'person.name as person'])
    .offset(offset)
    .limit(atMost)
  if (ended)
    return rows
      .orderBy('follow_up.state_changed_at', (order) => order.desc().nullsLast())
      .orderBy('follow_up.id')
      .execute()
  return rows.orderBy('follow_up.due_on').orderBy('follow_up.id').execute()
}

export async function countRegister(
  db: Kysely<DB>,
  reader: FollowUpReader,
  filter: RegisterFilter,
): Promise<{ all: number; overdue: number }> {
  const { today } = filter
  const counted = await filtered(db, reader, filter)
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .select(sql<number>`count(*) filter (where follow_up.due_on < ${today} and ${undone})`.as('overdue'))
    .executeTakeFirstOrThrow()
  return counted
}

/** Everything that the filter lets through, as far as a spreadsheet goes. */
export async function listWholeRegister(db: Kysely<DB>, reader: FollowUpReader, filter: RegisterFilter): Promise<RegisterRow[]> {
  return listRegister(db, reader, filter, { offset: 0, atMost: 20_000 })
}

/** Meetings with proposals that somebody has to look at, the newest first. */
export async function listMeetingsWithProposals(
  db: Kysely<DB>,
  committeeIds: readonly string[],
  closedCommitteeIds: readonly string[],
  today: string,
): Promise<{ readonly meetingId: string; readonly committee: string; readonly sourceOn: string | null; readonly proposals: number }[]> {
  return (
    db
      .selectFrom('decisions.follow_up as follow_up')
      .innerJoin('committees.committee as committee', 'committee.id', 'follow_up.committee_id')
      .select(['follow_up.meeting_id as meetingId', 'committee.name as committee', 'follow_up.source_on as sourceOn'])
      .select(({ fn }) => fn.countAll<number>().as('proposals'))
      .where('follow_up.state', '=', 'proposed')
      // What an agenda only proposes waits until its meeting has been held.
      .where((where) => where.or([where('follow_up.source_on', 'is', null), where('follow_up.source_on', '<=', today)]))
      .where('follow_up.committee_id', '=', oneOf(committeeIds))
      .where((where) => where.or([where('follow_up.open', '=', true), where('follow_up.committee_id', '=', oneOf(closedCommitteeIds))]))
      .groupBy(['follow_up.meeting_id', 'committee.name', 'follow_up.source_on'])
      .orderBy('follow_up.source_on', (order) => order.desc().nullsLast())
      .limit(6)
      .execute()
  )
}
