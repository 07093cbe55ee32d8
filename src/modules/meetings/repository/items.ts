import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { ItemLineKind, VersionItem } from '../rules/meeting-version.ts'

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

/**
 * Makes a meeting's items those of the new version, or adds them to those that are there; `ids` says which known item
 * each is. @returns the ids in order
 */
export async function writeItems(
  db: Kysely<DB>,
  meetingId: string,
  items: readonly VersionItem[],
  ids: readonly (string | undefined)[],
  how: 'replace' | 'add',
): Promise<string[]> {
  const kept = ids.filter((id) => id !== undefined)
  if (how === 'replace')
    await db
      .deleteFrom('meetings.agenda_item')
      .where('meeting_id', '=', meetingId)
      .where(sql<boolean>`not (id = any(${kept}::uuid[]))`)
      .execute()
  const first = how === 'replace' ? 0 : await findFreePosition(db, meetingId)
  const written: string[] = []
  for (const [at, item] of items.entries()) written.push(await writeItem(db, meetingId, first + at, item, ids[at], how === 'add'))
  return written
}

async function findFreePosition(db: Kysely<DB>, meetingId: string): Promise<number> {
  const row = await db
    .selectFrom('meetings.agenda_item')
    .select((select) => select.fn.max('position').as('last'))
    .where('meeting_id', '=', meetingId)
    .executeTakeFirst()
  return (row?.last ?? -1) + 1
}

async function writeItem(
  db: Kysely<DB>,
  meetingId: string,
  position: number,
  item: VersionItem,
  known: string | undefined,
  keepsPosition: boolean,
): Promise<string> {
  const values = {
    ...(known && keepsPosition ? {} : { position }),
    number: item.number,
    title: item.title,
    type: item.type ?? null,
    type_as_written: item.typeAsWritten ?? null,
    open: item.open,
    conclusion: item.conclusion ?? null,
    unplaced: item.unplaced ?? null,
  }
  const { id } = known
    ? await db.updateTable('meetings.agenda_item').set(values).where('id', '=', known).returning('id').executeTakeFirstOrThrow()
    : await db
        .insertInto('meetings.agenda_item')
        .values({ meeting_id: meetingId, ...values, position })
        .returning('id')
        .executeTakeFirstOrThrow()
  if (known) await deleteParts(db, id)
  await insertParts(db, id, item)
  return id
}

async function deleteParts(db: Kysely<DB>, itemId: string): Promise<void> {
  await db.deleteFrom('meetings.item_section').where('item_id', '=', itemId).execute()
  await db.deleteFrom('meetings.item_line').where('item_id', '=', itemId).execute()
  await db.deleteFrom('meetings.record_reference').where('item_id', '=', itemId).execute()
  await db.deleteFrom('meetings.treatment').where('item_id', '=', itemId).execute()
  await db.deleteFrom('meetings.attachment').where('item_id', '=', itemId).execute()
}

async function insertParts(db: Kysely<DB>, itemId: string, item: VersionItem): Promise<void> {
  if (item.sections.length > 0)
    await db
      .insertInto('meetings.item_section')
      .values(
        item.sections.map(({ kind, heading, body }, position) => ({ item_id: itemId, position, kind, heading: heading ?? null, body })),
      )
      .execute()
  if (item.lines.length > 0)
    await db
      .insertInto('meetings.item_line')
      .values(item.lines.map(({ kind, number, text }, position) => ({ item_id: itemId, kind, position, number: number ?? null, text })))
      .execute()
  if (item.references.length > 0)
    await db
      .insertInto('meetings.record_reference')
      .values(
        item.references.map(({ system, number, kind }, position) => ({ item_id: itemId, position, system: system ?? null, number, kind })),
      )
      .execute()
  if (item.treatments.length > 0)
    await db
      .insertInto('meetings.treatment')
      .values(
        item.treatments.map((treatment, position) => ({
          item_id: itemId,
          position,
          committee: treatment.committee ?? null,
          treated_on: treatment.treatedOn ?? null,
          item_number: treatment.itemNumber ?? null,
          outcome: treatment.outcome ?? null,
          state: treatment.state,
        })),
      )
      .execute()
  if (item.attachments.length > 0)
    await db
      .insertInto('meetings.attachment')
      .values(
        item.attachments.map((attachment, position) => ({
          item_id: itemId,
          position,
          number: attachment.number ?? null,
          title: attachment.title,
          external_id: attachment.externalId ?? null,
          record_reference: attachment.recordReference ?? null,
          open: attachment.open,
          main_document: attachment.mainDocument,
        })),
      )
      .execute()
}

export async function listDeadlines(db: Kysely<DB>, meetingId: string): Promise<{ dueOn: string; text: string; kind: string }[]> {
  return db
    .selectFrom('meetings.deadline')
    .select(['due_on as dueOn', 'text', 'kind'])
    .where('meeting_id', '=', meetingId)
    .orderBy('position')
    .execute()
}

export async function replaceDeadlines(
  db: Kysely<DB>,
  meetingId: string,
  deadlines: readonly { readonly dueOn: string; readonly text: string; readonly kind: string }[],
): Promise<void> {
  await db.deleteFrom('meetings.deadline').where('meeting_id', '=', meetingId).execute()
  if (deadlines.length === 0) return
  await db
    .insertInto('meetings.deadline')
    .values(deadlines.map(({ dueOn, text, kind }, position) => ({ meeting_id: meetingId, position, due_on: dueOn, text, kind })))
    .execute()
}

/** Every word of a meeting that a page could show, closed ones too: for the scan before it is published. */
export async function readAllText(db: Kysely<DB>, meetingId: string): Promise<string> {
  const { rows } = await sql<{ text: string }>`
    select concat_ws(E'\n', item.number, item.title, item.public_title, item.type_as_written, item.conclusion, item.unplaced) as text
      from meetings.agenda_item item where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', section.heading, section.body)
      from meetings.item_section section join meetings.agenda_item item on item.id = section.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(' ', line.number, line.text)
      from meetings.item_line line join meetings.agenda_item item on item.id = line.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', attachment.number, attachment.title, attachment.external_id, attachment.record_reference)
      from meetings.attachment attachment join meetings.agenda_item item on item.id = attachment.item_id where item.meeting_id = ${meetingId}
    union all
    select reference.number
      from meetings.record_reference reference join meetings.agenda_item item on item.id = reference.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', treatment.committee, treatment.item_number, treatment.outcome)
      from meetings.treatment treatment join meetings.agenda_item item on item.id = treatment.item_id where item.meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', text, responsible) from decisions.follow_up where meeting_id = ${meetingId}
    union all
    select text from meetings.deadline where meeting_id = ${meetingId}
    union all
    select concat_ws(E'\n', name, party_letter, array_to_string(roles, E'\n'), organisation, group_name, remark)
      from meetings.attendance where meeting_id = ${meetingId}
    union all
    select concat_ws(' ', place, title) from meetings.meeting where id = ${meetingId}
  `.execute(db)
  return rows.map(({ text }) => text).join('\n')
}
