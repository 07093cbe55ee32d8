import type { Kysely } from 'kysely'
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

/** All who bear a name, whatever its spelling. */
export async function listPersonsNamed(db: Kysely<DB>, name: string): Promise<PersonRow[]> {
  return db
    .selectFrom('people.person')
    .select(['id', 'name', 'organisation_id as organisationId'])
    .where('name_key', '=', nameKey(name))
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
