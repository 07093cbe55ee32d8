import { type Kysely, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
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

export interface PartsOfItems {
  readonly sections: readonly SectionRow[]
  readonly lines: readonly LineRow[]
  readonly references: readonly ReferenceRow[]
  readonly treatments: readonly TreatmentRow[]
  readonly attachments: readonly AttachmentRow[]
}

export interface SectionRow {
  readonly itemId: string
  readonly kind: string
  readonly heading: string | null
  readonly body: string
}

export interface LineRow {
  readonly itemId: string
  readonly kind: ItemLineKind
  readonly number: string | null
  readonly text: string
}

export interface ReferenceRow {
  readonly itemId: string
  readonly system: string | null
  readonly number: string
  readonly kind: string
}

export interface TreatmentRow {
  readonly itemId: string
  readonly committee: string | null
  readonly treatedOn: string | null
  readonly itemNumber: string | null
  readonly outcome: string | null
  readonly state: string
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

/** All that stands under items, in one answer. @param withClosed whether the reader may read closed attachments too */
export async function listParts(db: Kysely<DB>, itemIds: readonly string[], withClosed: boolean): Promise<PartsOfItems> {
  const ofItems = sql<string>`any(${[...itemIds]}::uuid[])`
  const sections = db
    .selectFrom('meetings.item_section')
    .select(['item_id as itemId', 'kind', 'heading', 'body'])
    .where('item_id', '=', ofItems)
    .orderBy('position')
  const lines = db
    .selectFrom('meetings.item_line')
    .select(['item_id as itemId', 'kind', 'number', 'text'])
    .where('item_id', '=', ofItems)
    .orderBy('position')
    .$castTo<LineRow>()
  const references = db
    .selectFrom('meetings.record_reference')
    .select(['item_id as itemId', 'system', 'number', 'kind'])
    .where('item_id', '=', ofItems)
    .orderBy('position')
  const treatments = db
    .selectFrom('meetings.treatment')
    .select(['item_id as itemId', 'committee', 'treated_on as treatedOn', 'item_number as itemNumber', 'outcome', 'state'])
    .where('item_id', '=', ofItems)
    .orderBy('position')
  const attachments = db
    .selectFrom('meetings.attachment')
    .select(['id', 'item_id as itemId', 'number', 'title', 'external_id as externalId', 'record_reference as recordReference'])
    .select(['open', 'main_document as mainDocument'])
    .where('item_id', '=', ofItems)
    .where((where) => (withClosed ? where.lit(true) : where('open', '=', true)))
    .orderBy('position')
  return db
    .selectNoFrom([
      jsonArrayFrom(sections).as('sections'),
      jsonArrayFrom(lines).as('lines'),
      jsonArrayFrom(references).as('references'),
      jsonArrayFrom(treatments).as('treatments'),
      jsonArrayFrom(attachments).as('attachments'),
    ])
    .executeTakeFirstOrThrow()
}

export async function listItemIdentities(db: Kysely<DB>, meetingId: string): Promise<{ id: string; number: string; title: string }[]> {
  return db
    .selectFrom('meetings.agenda_item')
    .select(['id', 'number', 'title'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}
