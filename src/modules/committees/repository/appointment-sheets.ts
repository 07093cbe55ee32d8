import { type Kysely, sql } from 'kysely'
import { nameKey } from '../../../kernel/name-key.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { KnownPerson } from '../rules/appointments/person-of-row.ts'

export interface AppointmentSheetRow {
  readonly id: string
  readonly committeeId: string | null
  readonly organisationId: string | null
  readonly fileName: string
  readonly cells: readonly (readonly string[])[]
  readonly takesEffectOn: string
}

export async function insertAppointmentSheet(
  db: Kysely<DB>,
  sheet: Omit<AppointmentSheetRow, 'id'> & { readonly handedInBy: string | null },
  now: Date,
): Promise<string> {
  const { id } = await db
    .insertInto('committees.appointment_sheet')
    .values({
      committee_id: sheet.committeeId,
      organisation_id: sheet.organisationId,
      file_name: sheet.fileName,
      cells: JSON.stringify(sheet.cells),
      takes_effect_on: sheet.takesEffectOn,
      handed_in_by: sheet.handedInBy,
      handed_in_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function findAppointmentSheet(db: Kysely<DB>, id: string): Promise<AppointmentSheetRow | undefined> {
  const row = await db
    .selectFrom('committees.appointment_sheet')
    .select(['id', 'committee_id as committeeId', 'organisation_id as organisationId', 'file_name as fileName', 'cells'])
    .select('takes_effect_on as takesEffectOn')
    .where('id', '=', id)
    .executeTakeFirst()
  return row && { ...row, cells: row.cells as unknown as string[][] }
}

export async function deleteAppointmentSheet(db: Kysely<DB>, id: string): Promise<void> {
  await db.deleteFrom('committees.appointment_sheet').where('id', '=', id).execute()
}

/** Names of people are not kept longer than anyone needs them to look through what they handed in. */
export async function deleteAppointmentSheetsBefore(db: Kysely<DB>, instant: Date): Promise<void> {
  await db.deleteFrom('committees.appointment_sheet').where('handed_in_at', '<', instant).execute()
}

/** Everyone of the record who has one of the names or ids. */
export async function listPersonsOfSheet(db: Kysely<DB>, names: readonly string[], ids: readonly string[]): Promise<KnownPerson[]> {
  const keys = [...new Set(names.map(nameKey))].filter(Boolean)
  if (keys.length + ids.length === 0) return []
  return db
    .selectFrom('people.person as person')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select(['person.id', 'person.name', 'person.organisation_id as organisationId', 'organisation.name as organisation'])
    .where('person.merged_into_id', 'is', null)
    .where((where) =>
      where.or([where('person.name_key', '=', sql<string>`any(${keys})`), where('person.id', '=', sql<string>`any(${[...ids]}::uuid[])`)]),
    )
    .orderBy('person.created_at')
    .execute()
}
