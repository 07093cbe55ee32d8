import { type Kysely, sql } from 'kysely'
import type { IsoDay } from '../../../kernel/dates.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Those who prepare a committee's items on a day; of what is closed only those who are not kept from it. */
export async function listSecretariat(db: Kysely<DB>, committeeId: string, { day, open }: Told): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select held.person_id as id from (
      select person_id, valid_from, valid_to from committees.committee_access
        where committee_id = ${committeeId} and role = 'secretary'
      union all
      select access.person_id, access.valid_from, access.valid_to from committees.committee
        join people.organisation_access access on access.organisation_id = committee.organisation_id and access.role = 'coordinator'
        where committee.id = ${committeeId}
    ) held
    where ${inForce(sql.ref('held.valid_from'), sql.ref('held.valid_to'), day)} and ${mayBeTold(committeeId, { day, open })}
    group by held.person_id`.execute(db)
  return rows.map(({ id }) => id)
}

/** The coordinators of the organisation that proposed an item to a committee. */
export async function listProposersOf(
  db: Kysely<DB>,
  { organisationId, committeeId }: { readonly organisationId: string; readonly committeeId: string },
  { day, open }: Told,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select held.person_id as id from people.organisation_access held
    where held.organisation_id = ${organisationId} and held.role = 'coordinator'
      and ${inForce(sql.ref('held.valid_from'), sql.ref('held.valid_to'), day)} and ${mayBeTold(committeeId, { day, open })}
    group by held.person_id`.execute(db)
  return rows.map(({ id }) => id)
}

export async function findNameOfOrganisation(db: Kysely<DB>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('people.organisation').select('name').where('id', '=', id).executeTakeFirst()
  return row?.name
}

interface Told {
  readonly day: IsoDay
  /** Whether what they are told of is open. */
  readonly open: boolean
}

function inForce(from: ReturnType<typeof sql.ref>, to: ReturnType<typeof sql.ref>, day: IsoDay) {
  return sql<boolean>`${from} <= ${day} and coalesce(${to}, ${day}) >= ${day}`
}

function mayBeTold(committeeId: string, { day, open }: Told) {
  return sql<boolean>`(${open} or not exists (
    select from committees.exclusion
    where exclusion.committee_id = ${committeeId} and exclusion.person_id = held.person_id and exclusion.ended_at is null
      and ${inForce(sql.ref('exclusion.valid_from'), sql.ref('exclusion.valid_to'), day)}
  ))`
}
