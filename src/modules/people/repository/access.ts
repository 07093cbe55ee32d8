import type { Kysely } from 'kysely'
import type { OrganisationRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface OrganisationGrant {
  readonly personId: string
  readonly organisationId: string
  readonly role: OrganisationRole
  readonly from: string
}

export async function insertOrganisationAccess(db: Kysely<DB>, grant: OrganisationGrant): Promise<void> {
  await db
    .insertInto('people.organisation_access')
    .values({ person_id: grant.personId, organisation_id: grant.organisationId, role: grant.role, valid_from: grant.from })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function insertOperator(db: Kysely<DB>, personId: string): Promise<void> {
  await db
    .insertInto('people.operator')
    .values({ person_id: personId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export interface DemoRoleRow {
  readonly slug: string
  readonly personId: string
  readonly person: string
}

export async function listDemoRoles(db: Kysely<DB>): Promise<DemoRoleRow[]> {
  return db
    .selectFrom('people.demo_role')
    .innerJoin('people.person', 'people.person.id', 'people.demo_role.person_id')
    .select(['people.demo_role.slug', 'people.person.id as personId', 'people.person.name as person'])
    .orderBy('people.demo_role.position')
    .execute()
}

export async function upsertDemoRole(db: Kysely<DB>, slug: string, personId: string, position: number): Promise<void> {
  await db
    .insertInto('people.demo_role')
    .values({ slug, person_id: personId, position })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ person_id: personId, position }))
    .execute()
}
