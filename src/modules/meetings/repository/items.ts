import { type Kysely, type RawBuilder, sql } from 'kysely'
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

export async function listItems(db: Kysely<DB>, meetingId: string, withClosed: boolean): Promise<ItemRow[]> {
  const { rows } = await selectItems(meetingId, withClosed).execute(db)
  return rows
}

/** Items and attachments that may be read: the open ones, and the closed ones only when the reader may. */
export function selectItems(meetingId: string, withClosed: boolean): RawBuilder<ItemRow> {
  return sql<ItemRow>`
    select item.id, item.position, item.number, item.title, item.type, item.type_as_written as "typeAsWritten", item.open,
      item.conclusion, item.unplaced, item.minutes_allotted as "minutesAllotted", item.late,
      (select coalesce(json_agg(row), '[]') from (
        select kind, heading, body from meetings.item_section where item_id = item.id order by position
      ) row) as sections,
      (select coalesce(json_agg(row), '[]') from (
        select kind, number, text from meetings.item_line where item_id = item.id order by position
      ) row) as lines,
      (select coalesce(json_agg(row), '[]') from (
        select system, number, kind from meetings.record_reference where item_id = item.id order by position
      ) row) as "references",
      (select coalesce(json_agg(row), '[]') from (
        select committee, treated_on as "treatedOn", item_number as "itemNumber", outcome, state
        from meetings.treatment where item_id = item.id order by position
      ) row) as treatments,
      (select coalesce(json_agg(row), '[]') from (
        select id, number, title, external_id as "externalId", record_reference as "recordReference", open, main_document as "mainDocument",
          handout, file_sha256 is not null as "hasFile",
          case when file_name ~* '\\.(png|jpe?g|gif|webp)$' then file_sha256 end as image
        from meetings.attachment where item_id = item.id and (open or ${withClosed}) order by position
      ) row) as attachments
    from meetings.agenda_item item
    where item.meeting_id = ${meetingId} and (item.open or ${withClosed})
    order by item.position`
}

export async function listItemIdentities(db: Kysely<DB>, meetingId: string): Promise<{ id: string; number: string; title: string }[]> {
  return db
    .selectFrom('meetings.agenda_item')
    .select(['id', 'number', 'title'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}
