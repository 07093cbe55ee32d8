import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { ItemLineKind } from '../rules/meeting-version.ts'

export interface ItemRow {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly title: string
  readonly type: string | null
  readonly typeAsWritten: string | null
  readonly open: boolean
  readonly conclusion: string | null
  readonly unplaced: string | null
}

/** Items that may be read: the open ones, and the closed ones only when the reader may. */
export async function listItems(db: Kysely<DB>, meetingId: string, withClosed: boolean): Promise<ItemRow[]> {
  return db
    .selectFrom('meetings.agenda_item')
    .select(['id', 'position', 'number', 'title', 'type', 'type_as_written as typeAsWritten', 'open', 'conclusion', 'unplaced'])
    .where('meeting_id', '=', meetingId)
    .where((where) => (withClosed ? where.lit(true) : where('open', '=', true)))
    .orderBy('position')
    .execute()
}

export interface SectionRow {
  readonly itemId: string
  readonly kind: string
  readonly heading: string | null
  readonly body: string
}

export async function listSections(db: Kysely<DB>, itemIds: readonly string[]): Promise<SectionRow[]> {
  return db
    .selectFrom('meetings.item_section')
    .select(['item_id as itemId', 'kind', 'heading', 'body'])
    .where('item_id', '=', sql<string>`any(${[...itemIds]}::uuid[])`)
    .orderBy('position')
    .execute()
}

export interface LineRow {
  readonly itemId: string
  readonly kind: ItemLineKind
  readonly number: string | null
  readonly text: string
}

export async function listLines(db: Kysely<DB>, itemIds: readonly string[]): Promise<LineRow[]> {
  return db
    .selectFrom('meetings.item_line')
    .select(['item_id as itemId', 'kind', 'number', 'text'])
    .where('item_id', '=', sql<string>`any(${[...itemIds]}::uuid[])`)
    .orderBy('position')
    .$castTo<LineRow>()
    .execute()
}

export interface ReferenceRow {
  readonly itemId: string
  readonly system: string | null
  readonly number: string
  readonly kind: string
}

export async function listReferences(db: Kysely<DB>, itemIds: readonly string[]): Promise<ReferenceRow[]> {
  return db
    .selectFrom('meetings.record_reference')
    .select(['item_id as itemId', 'system', 'number', 'kind'])
    .where('item_id', '=', sql<string>`any(${[...itemIds]}::uuid[])`)
    .orderBy('position')
    .execute()
}

export interface TreatmentRow {
  readonly itemId: string
  readonly committee: string | null
  readonly treatedOn: string | null
  readonly itemNumber: string | null
  readonly outcome: string | null
  readonly state: string
}

export async function listTreatments(db: Kysely<DB>, itemIds: readonly string[]): Promise<TreatmentRow[]> {
  return db
    .selectFrom('meetings.treatment')
    .select(['item_id as itemId', 'committee', 'treated_on as treatedOn', 'item_number as itemNumber', 'outcome', 'state'])
    .where('item_id', '=', sql<string>`any(${[...itemIds]}::uuid[])`)
    .orderBy('position')
    .execute()
}

export interface AttachmentRow {
  readonly id: string
  readonly itemId: string
  readonly number: string | null
  readonly title: string
  readonly externalId: string | null
  readonly recordReference: string | null
  readonly open: boolean
  readonly mainDocument: boolean
}

export async function listAttachments(db: Kysely<DB>, itemIds: readonly string[], withClosed: boolean): Promise<AttachmentRow[]> {
  return db
    .selectFrom('meetings.attachment')
    .select(['id', 'item_id as itemId', 'number', 'title', 'external_id as externalId', 'record_reference as recordReference'])
    .select(['open', 'main_document as mainDocument'])
    .where('item_id', '=', sql<string>`any(${[...itemIds]}::uuid[])`)
    .where((where) => (withClosed ? where.lit(true) : where('open', '=', true)))
    .orderBy('position')
    .execute()
}

export async function listItemIdentities(db: Kysely<DB>, meetingId: string): Promise<{ id: string; number: string; title: string }[]> {
  return db
    .selectFrom('meetings.agenda_item')
    .select(['id', 'number', 'title'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}
