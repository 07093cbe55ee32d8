import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { VersionItem } from '../rules/meeting-version.ts'

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
    public_title: item.publicTitle ?? null,
    public_decision: item.publicDecision ?? null,
    minutes_allotted: item.minutesAllotted ?? null,
    late: item.late ?? false,
    responsible_organisation_id: item.responsibleOrganisationId ?? null,
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
        .values({ ...(item.id && { id: item.id }), meeting_id: meetingId, ...values, position })
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
          handout: attachment.handout ?? false,
          file_sha256: attachment.file?.sha256 ?? null,
          file_name: attachment.file?.name ?? null,
        })),
      )
      .execute()
}
