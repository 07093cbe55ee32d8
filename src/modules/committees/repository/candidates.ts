import { type Kysely, sql } from 'kysely'
import { nameKey } from '../../../kernel/name-key.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface Candidate {
  readonly personId: string
  readonly name: string
  readonly organisation: string | null
  readonly organisationId: string | null
  /** Names of the committees, those that everyone may know of, where they sit or have sat. */
  readonly committees: readonly string[]
}

const shownAtMost = 12

/** Those of the record whose name holds what was written, with what tells them apart. */
export async function listCandidates(db: Kysely<DB>, written: string): Promise<Candidate[]> {
  const key = nameKey(written)
  if (key === '') return []
  return db
    .selectFrom('people.person as person')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select(['person.id as personId', 'person.name', 'organisation.name as organisation', 'organisation.id as organisationId'])
    .select(
      sql<string[]>`coalesce((
        select array_agg(distinct committee.name::text order by committee.name::text) from committees.membership
        join committees.committee on committee.id = membership.committee_id
        where membership.person_id = person.id and committee.public_since is not null), '{}')`.as('committees'),
    )
    .where('person.merged_into_id', 'is', null)
    .where('person.name_key', 'like', `%${key}%`)
    .orderBy(sql`person.name_key = ${key}`, 'desc')
    .orderBy('person.name')
    .limit(shownAtMost)
    .execute()
}
