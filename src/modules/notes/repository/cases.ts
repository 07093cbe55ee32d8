import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface CaseRow {
  readonly id: string
  readonly title: string
  /** Which template it stands under. */
  readonly template: string
  /** In the municipality's own case system; empty where nobody wrote it. */
  readonly recordNumber: string
  readonly revision: number
  readonly generatedAt: Date
  readonly createdByName: string
}

/** A committee has one case for an item. */
export interface CaseFor {
  readonly itemId: string
  readonly committeeId: string
}

function cases(db: Kysely<DB>, { itemId, committeeId }: CaseFor) {
  return db
    .selectFrom('notes.note')
    .select(['id', 'title', 'style as template', 'revision', 'generated_at as generatedAt', 'created_by_name as createdByName'])
    .select(sql<string>`coalesce(record_numbers -> 0 ->> 'number', '')`.as('recordNumber'))
    .where('kind', '=', 'case')
    .where('item_id', '=', itemId)
    .where('committee_id', '=', committeeId)
}

export async function findCase(db: Kysely<DB>, of: CaseFor): Promise<CaseRow | undefined> {
  return cases(db, of).executeTakeFirst()
}

export async function lockCase(db: Kysely<DB>, of: CaseFor): Promise<CaseRow | undefined> {
  return cases(db, of).forUpdate().executeTakeFirst()
}

export interface NewCase extends CaseFor {
  readonly organisationId: string
  readonly title: string
  readonly template: string
  readonly recordNumber: string
  readonly meetingOn: string | null
  readonly createdByName: string
}

export async function insertCase(db: Kysely<DB>, made: NewCase, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('notes.note')
    .values({
      kind: 'case',
      organisation_id: made.organisationId,
      committee_id: made.committeeId,
      item_id: made.itemId,
      meeting_on: made.meetingOn,
      title: made.title,
      style: made.template,
      letterhead: '{}',
      record_numbers: JSON.stringify([{ system: '', number: made.recordNumber }]),
      state: 'draft',
      generated_at: now,
      created_by_name: made.createdByName,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateCase(
  db: Kysely<DB>,
  id: string,
  changed: { readonly title?: string; readonly recordNumber?: string; readonly template?: string; readonly generatedAt?: Date },
): Promise<void> {
  const { title, recordNumber, template, generatedAt } = changed
  await db
    .updateTable('notes.note')
    .set({
      ...(title !== undefined && { title }),
      ...(recordNumber !== undefined && { record_numbers: JSON.stringify([{ system: '', number: recordNumber }]) }),
      ...(template !== undefined && { style: template }),
      ...(generatedAt && { generated_at: generatedAt }),
      revision: sql`revision + 1`,
    })
    .where('id', '=', id)
    .execute()
}
