import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface AppointmentRow {
  readonly personId: string
  readonly role: string
  /** A committee's or an organisation's; the installation's has neither. */
  readonly committeeId: string | null
  readonly organisationId: string | null
  readonly place: string | null
  readonly from: string | null
  readonly to: string | null
}

/** Everyone's appointments on a day in the committees and for the organisations, and those who run the installation. */
export async function listAppointments(
  db: Kysely<DB>,
  {
    committees,
    organisations,
    day,
  }: { readonly committees: readonly string[]; readonly organisations: readonly string[]; readonly day: string },
): Promise<AppointmentRow[]> {
  const { rows } = await sql<AppointmentRow>`
    select access.person_id as "personId", access.role, committee.id as "committeeId", null::uuid as "organisationId",
      committee.name as place, access.valid_from as "from", access.valid_to as "to"
    from committees.committee_access access join committees.committee on committee.id = access.committee_id
    where access.committee_id = any(${[...committees]}::uuid[])
      and access.valid_from <= ${day} and coalesce(access.valid_to, ${day}) >= ${day}
    union all
    select access.person_id, access.role, null, organisation.id, organisation.name, access.valid_from, access.valid_to
    from people.organisation_access access join people.organisation on organisation.id = access.organisation_id
    where access.organisation_id = any(${[...organisations]}::uuid[])
      and access.valid_from <= ${day} and coalesce(access.valid_to, ${day}) >= ${day}
    union all
    select person_id, 'operator', null, null, null, null, null from people.operator`.execute(db)
  return rows
}

/** The organisations that own these committees alone, whose people read them. */
export async function listOwners(db: Kysely<DB>, committees: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('committees.committee')
    .select('organisation_id as owner')
    .distinct()
    .where('id', '=', sql<string>`any(${[...committees]}::uuid[])`)
    .where('partnership_id', 'is', null)
    .execute()
  return rows.flatMap(({ owner }) => owner ?? [])
}
