import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import { agreedBy, type FocusAreaFilter, ofFocusArea } from './follow-up-filters.ts'
import { type FollowUpRow, followUpColumns } from './follow-ups.ts'

export interface PublicFollowUpRow extends FollowUpRow {
  readonly committee: string
  readonly committeeSlug: string
  readonly organisation: string | null
  readonly stateChangedAt: Date | null
}

export interface PublicFilter {
  readonly today: string
  readonly meetingId?: string | undefined
  readonly focusArea?: FocusAreaFilter | undefined
}

/** What everyone may see, also where a reader may see more: agreed at a published meeting, open, and not turned down. */
function everyones(db: Kysely<DB>, { today, meetingId, focusArea }: PublicFilter) {
  return db
    .selectFrom('decisions.follow_up as follow_up')
    .where('follow_up.published', '=', true)
    .where('follow_up.open', '=', true)
    .where('follow_up.state', '<>', 'rejected')
    .where(agreedBy(today))
    .$if(meetingId !== undefined, (all) => all.where('follow_up.meeting_id', '=', meetingId!))
    .$if(focusArea !== undefined, (all) => all.where(ofFocusArea(focusArea!)))
}

/** By meeting, the latest first, each meeting's in its order. */
export async function listPublicFollowUps(
  db: Kysely<DB>,
  filter: PublicFilter,
  { offset, atMost }: { readonly offset: number; readonly atMost: number },
): Promise<PublicFollowUpRow[]> {
  return everyones(db, filter)
    .innerJoin('committees.committee as committee', 'committee.id', 'follow_up.committee_id')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'follow_up.organisation_id')
    .select(followUpColumns)
    .select(['committee.name as committee', 'committee.slug as committeeSlug', 'organisation.name as organisation'])
    .select('follow_up.state_changed_at as stateChangedAt')
    .orderBy('follow_up.source_on', (order) => order.desc().nullsLast())
    .orderBy('follow_up.meeting_id')
    .orderBy('follow_up.position')
    .offset(offset)
    .limit(atMost)
    .execute()
}

/** How many stand how; those over their date apart. */
export async function countPublicFollowUps(
  db: Kysely<DB>,
  filter: PublicFilter,
): Promise<{ readonly all: number; readonly done: number; readonly awaiting: number; readonly overdue: number; readonly dropped: number }> {
  return everyones(db, filter)
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .select(sql<number>`count(*) filter (where follow_up.state = 'done')`.as('done'))
    .select(sql<number>`count(*) filter (where follow_up.state = 'dropped')`.as('dropped'))
    .select(sql<number>`count(*) filter (where follow_up.state not in ('done', 'dropped'))`.as('awaiting'))
    .select(
      sql<number>`count(*) filter (where follow_up.state not in ('done', 'dropped') and follow_up.due_on < ${filter.today})`.as('overdue'),
    )
    .executeTakeFirstOrThrow()
}
