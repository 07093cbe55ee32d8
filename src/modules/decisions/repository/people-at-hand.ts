import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface PersonAtHand {
  readonly id: string
  readonly name: string
}

/** Who can be made responsible or told in a committee: those who sit in it or may do something there, and every coordinator. */
export async function listPeopleAtHand(db: Kysely<DB>, committeeId: string, day: string): Promise<PersonAtHand[]> {
  const { rows } = await sql<PersonAtHand>`
    select person.id, person.name from people.person
    where person.merged_into_id is null and person.id in (
      select person_id from committees.membership
      where committee_id = ${committeeId} and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
      union select person_id from committees.committee_access
      where committee_id = ${committeeId} and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
      union select person_id from people.organisation_access
      where role = 'coordinator' and valid_from <= ${day} and (valid_to is null or valid_to >= ${day})
    )
    order by person.name`.execute(db)
  return rows
}

export async function listCoordinatorsOf(db: Kysely<DB>, organisationId: string, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('people.organisation_access')
    .select('person_id as id')
    .distinct()
    .where('organisation_id', '=', organisationId)
    .where('role', '=', 'coordinator')
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** Those who lead a committee, or keep its record, on a day. */
export async function listHoldersIn(db: Kysely<DB>, committeeId: string, role: 'chair' | 'secretary', day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('committees.committee_access')
    .select('person_id as id')
    .distinct()
    .where('committee_id', '=', committeeId)
    .where('role', '=', role)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return rows.map(({ id }) => id)
}

/** Who of these is kept from what a committee has closed. */
export async function listExcludedOf(db: Kysely<DB>, committeeId: string, personIds: readonly string[], day: string): Promise<string[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('committees.exclusion')
    .select('person_id as id')
    .where('committee_id', '=', committeeId)
    .where('person_id', 'in', [...personIds])
    .where('ended_at', 'is', null)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return rows.map(({ id }) => id)
}
