import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface DelegationRow {
  readonly id: string
  readonly fromPersonId: string
  readonly from: string
  readonly toPersonId: string
  readonly to: string
  readonly validFrom: string
  readonly validTo: string
  readonly reason: string | null
  readonly withdrawnAt: Date | null
}

function selectDelegations(db: Kysely<DB>) {
  return db
    .selectFrom('people.delegation as delegation')
    .innerJoin('people.person as giver', 'giver.id', 'delegation.from_person_id')
    .innerJoin('people.person as receiver', 'receiver.id', 'delegation.to_person_id')
    .select(['delegation.id', 'giver.id as fromPersonId', 'giver.name as from', 'receiver.id as toPersonId', 'receiver.name as to'])
    .select(['delegation.valid_from as validFrom', 'delegation.valid_to as validTo', 'delegation.reason'])
    .select('delegation.withdrawn_at as withdrawnAt')
}

/** What a person has delegated and what was delegated to them, the latest first. */
export async function listDelegationsOf(db: Kysely<DB>, personId: string): Promise<DelegationRow[]> {
  return selectDelegations(db)
    .where((where) => where.or([where('delegation.from_person_id', '=', personId), where('delegation.to_person_id', '=', personId)]))
    .orderBy('delegation.valid_from', 'desc')
    .orderBy('delegation.created_at', 'desc')
    .execute()
}

/** Those by which somebody may use the rights of one of the persons on a day. */
export async function listDelegationsFrom(db: Kysely<DB>, personIds: readonly string[], day: string): Promise<DelegationRow[]> {
  return selectDelegations(db)
    .where('delegation.from_person_id', '=', sql<string>`any(${[...personIds]}::uuid[])`)
    .where('delegation.withdrawn_at', 'is', null)
    .where('delegation.valid_from', '<=', day)
    .where('delegation.valid_to', '>=', day)
    .orderBy('receiver.name')
    .execute()
}

export async function findDelegation(db: Kysely<DB>, id: string): Promise<DelegationRow | undefined> {
  return selectDelegations(db).where('delegation.id', '=', id).executeTakeFirst()
}

export interface NewDelegation {
  readonly fromPersonId: string
  readonly toPersonId: string
  readonly validFrom: string
  readonly validTo: string
  readonly reason: string | undefined
}

export async function insertDelegation(db: Kysely<DB>, delegation: NewDelegation, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('people.delegation')
    .values({
      from_person_id: delegation.fromPersonId,
      to_person_id: delegation.toPersonId,
      valid_from: delegation.validFrom,
      valid_to: delegation.validTo,
      reason: delegation.reason ?? null,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateWithdrawn(db: Kysely<DB>, id: string, now: Date): Promise<void> {
  await db.updateTable('people.delegation').set({ withdrawn_at: now }).where('id', '=', id).where('withdrawn_at', 'is', null).execute()
}

/** Everyone who has a way of signing in: an account, a passkey, a mail address of their own for a link, in the demo its switch. */
export async function listWhoSignIn(
  db: Kysely<DB>,
): Promise<{ readonly id: string; readonly name: string; readonly organisation: string | null }[]> {
  return db
    .selectFrom('people.person as person')
    .leftJoin('people.organisation as organisation', 'organisation.id', 'person.organisation_id')
    .select(['person.id', 'person.name', 'organisation.short_name as organisation'])
    .where('person.merged_into_id', 'is', null)
    .where('person.id', 'in', (ways) =>
      ways
        .selectFrom('people.identity')
        .select('person_id')
        .union(ways.selectFrom('people.passkey').select('person_id'))
        .union(ways.selectFrom('people.contact').select('person_id').where('mail_confirmed_at', 'is not', null))
        .union(ways.selectFrom('people.demo_role').select('person_id')),
    )
    .orderBy('person.name')
    .execute()
}
