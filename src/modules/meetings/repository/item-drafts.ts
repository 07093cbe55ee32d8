import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { DraftState } from '../rules/items/draft-steps.ts'
import type { DraftContents, ItemDraft, ItemType } from '../rules/items/item-draft.ts'
import { withParts } from './draft-parts.ts'

const columns = [
  'id',
  'committee_id as committeeId',
  'meeting_id as meetingId',
  'state',
  'state_reason as stateReason',
  'standing',
  'position',
  'type',
  'title',
  'public_title as publicTitle',
  'open',
  'minutes_allotted as minutesAllotted',
  'late',
  'organisation_id as organisationId',
  'internal_note as internalNote',
  'concerned_sectors as concernedSectors',
  'why_here as whyHere',
  'proposed_at as proposedAt',
  'origin_item_id as originItemId',
  'origin_draft_id as originDraftId',
  'revision',
  'created_by_name as createdByName',
] as const

type Row = Omit<ItemDraft, 'state' | 'type'> & { readonly state: string; readonly type: string | null }

function draftOf<Draft extends Row>(row: Draft): Draft & Pick<ItemDraft, 'state' | 'type'> {
  return { ...row, state: row.state as DraftState, type: row.type as ItemType | null }
}

export async function findDraft(db: Kysely<DB>, id: string): Promise<ItemDraft | undefined> {
  const row = await db.selectFrom('meetings.item_draft').select(columns).where('id', '=', id).executeTakeFirst()
  return row && draftOf(row)
}

/** Locked until the transaction ends. */
export async function lockDraft(db: Kysely<DB>, id: string): Promise<ItemDraft | undefined> {
  const row = await db.selectFrom('meetings.item_draft').select(columns).where('id', '=', id).forUpdate().executeTakeFirst()
  return row && draftOf(row)
}

export async function listDrafts(db: Kysely<DB>, committeeId: string, states: readonly DraftState[]): Promise<ItemDraft[]> {
  if (states.length === 0) return []
  const rows = await db
    .selectFrom('meetings.item_draft')
    .select(columns)
    .where('committee_id', '=', committeeId)
    .where('state', 'in', [...states])
    .orderBy('state_changed_at', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(draftOf)
}

/** What a meeting's agenda holds, in its order; what nobody has placed stands last. */
export async function listDraftsOfMeeting(db: Kysely<DB>, meetingId: string): Promise<readonly DraftContents[]> {
  const drafts = db
    .selectFrom('meetings.item_draft')
    .select(columns)
    .where('meeting_id', '=', meetingId)
    // What was put off or sent on at the meeting itself stands on its agenda all the same.
    .where((where) =>
      where.or([
        where('state', 'in', ['on-agenda', 'treated']),
        where.and([where('state', 'in', ['postponed', 'sent-on', 'withdrawn']), where('position', 'is not', null)]),
      ]),
    )
    .orderBy('position', (order) => order.asc().nullsLast())
    .orderBy('created_at')
    .orderBy('id')
  const ids = sql`select id from meetings.item_draft where meeting_id = ${meetingId}`
  return withParts(db, { named: `of meeting ${meetingId}`, drafts, ids })
}

export async function findDraftContents(db: Kysely<DB>, id: string): Promise<DraftContents | undefined> {
  const drafts = db.selectFrom('meetings.item_draft').select(columns).where('id', '=', id)
  const [found] = await withParts(db, { named: `draft ${id}`, drafts, ids: sql`select ${id}::uuid as id` })
  return found
}
