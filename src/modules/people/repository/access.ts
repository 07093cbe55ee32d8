import type { Kysely } from 'kysely'
import type { OrganisationRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface PersonalAccess {
  readonly name: string
  readonly operator: boolean
  readonly organisations: readonly { readonly organisationId: string; readonly role: OrganisationRole }[]
}

/** What a person may do for organisations and the installation on a day. */
export async function findPersonalAccess(db: Kysely<DB>, personId: string, day: string): Promise<PersonalAccess | undefined> {
  const person = await db
    .selectFrom('people.person')
    .leftJoin('people.operator', 'people.operator.person_id', 'people.person.id')
    .select(['people.person.name', 'people.operator.person_id as operatorId'])
    .where('people.person.id', '=', personId)
    .executeTakeFirst()
  if (!person) return undefined
  const organisations = await db
    .selectFrom('people.organisation_access')
    .select(['organisation_id as organisationId', 'role'])
    .where('person_id', '=', personId)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return {
    name: person.name,
    operator: person.operatorId !== null,
    organisations: organisations.map(({ organisationId, role }) => ({ organisationId, role: role as OrganisationRole })),
  }
}

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
