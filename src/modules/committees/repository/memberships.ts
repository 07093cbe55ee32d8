import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface MembershipRow {
  readonly id: string
  readonly committeeId: string
  readonly personId: string
  readonly person: string
  readonly organisationId: string | null
  readonly capacity: string
  readonly partyLetter: string | null
  readonly title: string | null
  readonly groupName: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly personIsPublic: boolean
}

function selectMemberships(db: Kysely<DB>) {
  return db
    .selectFrom('committees.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select([
      'membership.id',
      'membership.committee_id as committeeId',
      'person.id as personId',
      'person.name as person',
      'membership.organisation_id as organisationId',
      'membership.capacity',
      'membership.party_letter as partyLetter',
      'membership.title',
      'membership.group_name as groupName',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
    ])
    .select(sql<boolean>`person.public_since is not null`.as('personIsPublic'))
}

/** Who sits in a committee on a day, as the last paper before it listed them. */
export async function listMembers(db: Kysely<DB>, committeeId: string, day: string): Promise<MembershipRow[]> {
  return selectMemberships(db)
    .where('membership.committee_id', '=', committeeId)
    .where('membership.valid_from', '<=', day)
    .where((where) => where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>=', day)]))
    .orderBy('membership.position')
    .execute()
}

export async function listMembershipsOfPerson(db: Kysely<DB>, personId: string): Promise<MembershipRow[]> {
  return selectMemberships(db).where('membership.person_id', '=', personId).orderBy('membership.valid_from', 'desc').execute()
}

export async function listMembershipsOfOrganisation(db: Kysely<DB>, organisationId: string, day: string): Promise<MembershipRow[]> {
  return selectMemberships(db)
    .where('membership.organisation_id', '=', organisationId)
    .where((where) => where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>=', day)]))
    .orderBy('person.name')
    .execute()
}

export interface SeatedPerson {
  readonly personId: string
  readonly organisationId?: string | undefined
  readonly capacity: 'chair' | 'member' | 'substitute' | 'adviser' | 'secretary' | 'observer'
  readonly partyLetter?: string | undefined
  readonly title?: string | undefined
  readonly groupName?: string | undefined
}

/** The first day from which a list of members is known, if any is. */
export async function findFirstListing(db: Kysely<DB>, committeeId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('committees.membership')
    .select((select) => select.fn.min('valid_from').as('first'))
    .where('committee_id', '=', committeeId)
    .executeTakeFirst()
  return row?.first ?? undefined
}

export async function endMembership(db: Kysely<DB>, id: string, lastDay: string): Promise<void> {
  await db.updateTable('committees.membership').set({ valid_to: lastDay }).where('id', '=', id).execute()
}

export async function updateMembership(db: Kysely<DB>, id: string, person: SeatedPerson, position: number): Promise<void> {
  await db
    .updateTable('committees.membership')
    .set({
      organisation_id: person.organisationId ?? null,
      party_letter: person.partyLetter ?? null,
      title: person.title ?? null,
      group_name: person.groupName ?? null,
      position,
    })
    .where('id', '=', id)
    .execute()
}

export async function insertMembership(
  db: Kysely<DB>,
  committeeId: string,
  person: SeatedPerson,
  position: number,
  from: string,
  to?: string,
): Promise<void> {
  await db
    .insertInto('committees.membership')
    .values({
      committee_id: committeeId,
      person_id: person.personId,
      organisation_id: person.organisationId ?? null,
      capacity: person.capacity,
      party_letter: person.partyLetter ?? null,
      title: person.title ?? null,
      group_name: person.groupName ?? null,
      position,
      valid_from: from,
      valid_to: to ?? null,
    })
    .execute()
}
