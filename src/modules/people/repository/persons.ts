import { type Kysely, sql } from 'kysely'
import { nameKey } from '../../../kernel/name-key.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly organisationId: string | null
}

export async function findPerson(db: Kysely<DB>, id: string): Promise<(PersonRow & { readonly publicSince: Date | null }) | undefined> {
  return db
    .selectFrom('people.person')
    .select(['id', 'name', 'organisation_id as organisationId', 'public_since as publicSince'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The entry that one was merged into, if it was. */
export async function findMergedInto(db: Kysely<DB>, id: string): Promise<string | undefined> {
  const row = await db.selectFrom('people.person').select('merged_into_id').where('id', '=', id).executeTakeFirst()
  return row?.merged_into_id ?? undefined
}

/** An entry and those that were merged into it. */
export async function listMergedEntries(db: Kysely<DB>, id: string): Promise<string[]> {
  const rows = await db.selectFrom('people.person').select('id').where('merged_into_id', '=', id).execute()
  return [id, ...rows.map((row) => row.id)]
}

/** Every entry that stands for somebody: not those that were merged into another. */
export async function listPersons(db: Kysely<DB>): Promise<(PersonRow & { readonly nameKey: string })[]> {
  return db
    .selectFrom('people.person')
    .select(['id', 'name', 'organisation_id as organisationId', 'name_key as nameKey'])
    .where('merged_into_id', 'is', null)
    .orderBy('name')
    .orderBy('created_at')
    .execute()
}

/** All who bear a name, whatever its spelling; also those with an entry under it that was merged into another. */
export async function listPersonsNamed(db: Kysely<DB>, name: string): Promise<PersonRow[]> {
  return db
    .selectFrom('people.person')
    .select(['id', 'name', 'organisation_id as organisationId'])
    .where('id', 'in', (named) =>
      named
        .selectFrom('people.person as named')
        .select(sql<string>`coalesce(named.merged_into_id, named.id)`.as('id'))
        .where('named.name_key', '=', nameKey(name)),
    )
    .orderBy('created_at')
    .execute()
}

export async function insertPerson(db: Kysely<DB>, name: string, organisationId: string | undefined, now: Date): Promise<PersonRow> {
  return db
    .insertInto('people.person')
    .values({ name, name_key: nameKey(name), organisation_id: organisationId ?? null, created_at: now })
    .returning(['id', 'name', 'organisation_id as organisationId'])
    .executeTakeFirstOrThrow()
}

export async function updateOrganisationOf(db: Kysely<DB>, personId: string, organisationId: string): Promise<void> {
  await db.updateTable('people.person').set({ organisation_id: organisationId }).where('id', '=', personId).execute()
}

/** Persons become public with the first published meeting in which they appear. */
export async function markPersonsPublic(db: Kysely<DB>, personIds: readonly string[], now: Date): Promise<void> {
  if (personIds.length === 0) return
  await db
    .updateTable('people.person')
    .set({ public_since: now })
    .where('id', 'in', [...personIds])
    .where('public_since', 'is', null)
    .execute()
}

export async function withdrawPersons(db: Kysely<DB>, personIds: readonly string[]): Promise<void> {
  if (personIds.length === 0) return
  await db
    .updateTable('people.person')
    .set({ public_since: null })
    .where('id', 'in', [...personIds])
    .execute()
}
