import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { DraftState } from '../rules/items/draft-steps.ts'
import type {
  DraftAttachment,
  DraftContents,
  DraftReference,
  DraftSection,
  EarlierTreatment,
  ItemDraft,
  ItemType,
} from '../rules/items/item-draft.ts'

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
export async function listDraftsOfMeeting(db: Kysely<DB>, meetingId: string): Promise<DraftContents[]> {
  const rows = await db
    .selectFrom('meetings.item_draft')
    .select(columns)
    .select(parts)
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
    .execute()
  return rows.map(draftOf)
}

export async function findDraftContents(db: Kysely<DB>, id: string): Promise<DraftContents | undefined> {
  const row = await db.selectFrom('meetings.item_draft').select(columns).select(parts).where('id', '=', id).executeTakeFirst()
  return row && draftOf(row)
}

/** All parts of a draft beside it, in the same answer. */
const parts = [
  list<DraftSection>(sql`
    select section.position, section.kind, section.heading, section.text_id as "textId", text.markdown, text.revision
    from meetings.item_draft_section section join documents.running_text text on text.id = section.text_id
    where section.draft_id = item_draft.id`).as('sections'),
  lines('recommendation').as('recommendation'),
  lines('presenter').as('presenters'),
  list<DraftReference>(sql`
    select reference.position, reference.organisation_id as "organisationId", organisation.name as "organisationName",
      reference.system, reference.number
    from meetings.item_draft_reference reference left join people.organisation on organisation.id = reference.organisation_id
    where reference.draft_id = item_draft.id`).as('references'),
  list<EarlierTreatment>(sql`
    select position, committee, treated_on as "treatedOn", item_number as "itemNumber", outcome
    from meetings.item_draft_treatment where draft_id = item_draft.id`).as('treatments'),
  list<DraftAttachment>(sql`
    select attachment.position, attachment.id, attachment.draft_id as "draftId", attachment.title, attachment.open, attachment.handout,
      version.number as version, version.file_sha256 as sha256, version.file_name as "fileName", file.bytes
    from meetings.draft_attachment attachment
    join lateral (
      select number, file_sha256, file_name from meetings.draft_attachment_version
      where attachment_id = attachment.id order by number desc limit 1
    ) version on true
    join documents.file on file.sha256 = version.file_sha256
    where attachment.draft_id = item_draft.id and attachment.removed_at is null`).as('attachments'),
] as const

function list<Part>(rows: RawBuilder<unknown>): RawBuilder<readonly Part[]> {
  return sql`(select coalesce(json_agg(part order by part.position), '[]') from (${rows}) part)`
}

function lines(kind: 'recommendation' | 'presenter'): RawBuilder<readonly string[]> {
  return sql`(select coalesce(json_agg(line.text order by line.position), '[]') from meetings.item_draft_line line
    where line.draft_id = item_draft.id and line.kind = ${sql.lit(kind)})`
}
