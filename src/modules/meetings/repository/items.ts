import { type Kysely, type RawBuilder, sql } from 'kysely'
import { Settled } from '../../../kernel/settled.ts'
import { readOnce, writings } from '../../../platform/database/read-once.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { ItemLineKind } from '../rules/meeting-version.ts'

/** An item with all that stands under it. */
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
  readonly minutesAllotted: number | null
  /** Came after the last day for handing in items. */
  readonly late: boolean
  readonly sections: readonly SectionRow[]
  readonly lines: readonly LineRow[]
  readonly references: readonly ReferenceRow[]
  readonly treatments: readonly TreatmentRow[]
  readonly attachments: readonly AttachmentRow[]
}

export interface SectionRow {
  readonly kind: string
  readonly heading: string | null
  readonly body: string
}

export interface LineRow {
  readonly kind: ItemLineKind
  readonly number: string | null
  readonly text: string
}

export interface ReferenceRow {
  readonly system: string | null
  readonly number: string
  readonly kind: string
}

export interface TreatmentRow {
  readonly committee: string | null
  readonly treatedOn: string | null
  readonly itemNumber: string | null
  readonly outcome: string | null
  readonly state: string
}

export interface AttachmentRow {
  readonly id: string
  readonly number: string | null
  readonly title: string
  readonly externalId: string | null
  readonly recordReference: string | null
  readonly open: boolean
  readonly mainDocument: boolean
  /** Handed out at the meeting. */
  readonly handout: boolean
  /** Whether more than its title is known. */
  readonly hasFile: boolean
  /** Its file's content, where a browser draws it. */
  readonly image?: string | null
}

/**
 * What was read before is the same, frozen.
 * @param withClosed the closed ones only when the reader may
 * @param oncePublished for those who may read no other meeting: none of one that is taken back while they ask
 */
export function listItems(db: Kysely<DB>, meetingId: string, withClosed: boolean, oncePublished = false): Promise<readonly ItemRow[]> {
  const ofMeeting = oncePublished
    ? sql`meeting_id = (select id from meetings.meeting where id = ${meetingId} and published_at is not null)`
    : sql`meeting_id = ${meetingId}`
  const mayBeRead = sql`${ofMeeting} and (open or ${withClosed})`
  const attachments = sql`from meetings.attachment ${underThese} and (open or ${withClosed})`
  return read(db, {
    named: `${meetingId} ${withClosed}`,
    having: sql`with item as materialized (
      select id, position, number, title, type, type_as_written as "typeAsWritten", open, conclusion, unplaced,
        minutes_allotted as "minutesAllotted", late
      from meetings.agenda_item where ${mayBeRead})`,
    rows: [
      writings(sql`select id, xmin as written from meetings.agenda_item where ${mayBeRead}`),
      writings(sql`select item_id::text || kind || position as id, xmin as written ${lines}`),
      ...[sections, references, treatments, attachments].map((rows) =>
        writings(sql`select item_id::text || position as id, xmin as written ${rows}`),
      ),
    ],
    parts: {
      items: sql`select coalesce(json_agg(item order by position), '[]') from item`,
      itemSections: inOrder(sql`kind, heading, body ${sections}`),
      itemLines: inOrder(sql`kind, number, text ${lines}`),
      itemReferences: inOrder(sql`system, number, kind ${references}`),
      itemTreatments: inOrder(sql`committee, treated_on as "treatedOn", item_number as "itemNumber", outcome, state ${treatments}`),
      itemAttachments: inOrder(sql`
        id, number, title, external_id as "externalId", record_reference as "recordReference", open, main_document as "mainDocument",
        handout, file_sha256 is not null as "hasFile",
        case when file_name ~* '\\.(png|jpe?g|gif|webp)$' then file_sha256 end as image ${attachments}`),
    },
  })
}

const underThese = sql`where item_id = any(array(select id from item))`
const sections = sql`from meetings.item_section ${underThese}`
const lines = sql`from meetings.item_line ${underThese}`
const references = sql`from meetings.record_reference ${underThese}`
const treatments = sql`from meetings.treatment ${underThese}`

function inOrder(part: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`select coalesce(json_agg(part), '[]') from (select item_id as "itemId", ${part} order by item_id, position) part`
}

/** Items, and what stands under them: each kind of part for all items at once, as one search for each item takes several times as long. */
interface ItemParts {
  readonly items: readonly Omit<ItemRow, Part>[]
  readonly itemSections: readonly Under<SectionRow>[]
  readonly itemLines: readonly Under<LineRow>[]
  readonly itemReferences: readonly Under<ReferenceRow>[]
  readonly itemTreatments: readonly Under<TreatmentRow>[]
  readonly itemAttachments: readonly Under<AttachmentRow>[]
}

/** In letters, of answers and of the items in them. */
const room = 5_000_000
const items = new Settled<ItemRow>(room)
/** In another answer an item that is as it was is the same. */
const read = readOnce(room, (parts: ItemParts): readonly ItemRow[] => putTogether(parts).map((item) => items.same(item)))

type Part = 'sections' | 'lines' | 'references' | 'treatments' | 'attachments'
type Under<Row> = Row & { readonly itemId: string }

function putTogether(parts: ItemParts): ItemRow[] {
  const sections = byItem(parts.itemSections)
  const lines = byItem(parts.itemLines)
  const references = byItem(parts.itemReferences)
  const treatments = byItem(parts.itemTreatments)
  const attachments = byItem(parts.itemAttachments)
  return parts.items.map((item) => ({
    ...item,
    sections: sections.get(item.id) ?? [],
    lines: lines.get(item.id) ?? [],
    references: references.get(item.id) ?? [],
    treatments: treatments.get(item.id) ?? [],
    attachments: attachments.get(item.id) ?? [],
  }))
}

function byItem<Row extends object>(rows: readonly Under<Row>[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const { itemId, ...row } of rows) {
    const before = found.get(itemId)
    if (before) before.push(row as unknown as Row)
    else found.set(itemId, [row as unknown as Row])
  }
  return found
}

export async function listItemIdentities(db: Kysely<DB>, meetingId: string): Promise<{ id: string; number: string; title: string }[]> {
  return db
    .selectFrom('meetings.agenda_item')
    .select(['id', 'number', 'title'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}
