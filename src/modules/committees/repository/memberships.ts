import { type Kysely, sql } from 'kysely'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { Mandate } from '../rules/seats/mandate.ts'

export interface MembershipRow extends Mandate {
  readonly committeeId: string
  /** Address of the meeting whose paper told of it first, or "paper"; null where a person entered it. */
  readonly source: string | null
  /** Whether everyone may know: person and membership both. */
  readonly isPublic: boolean
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
      'membership.party_letter as partyLetter',
      'membership.title',
      'membership.group_name as groupName',
      'membership.position',
      'membership.valid_from as validFrom',
      'membership.valid_to as validTo',
      'membership.seat_id as seatId',
      'membership.beside_id as besideId',
      'membership.source',
    ])
    .select([
      sql<CommitteeRole>`membership.capacity`.as('capacity'),
      sql<boolean>`person.public_since is not null and membership.public_since is not null`.as('isPublic'),
    ])
}

/** Who sits in a committee on a day. */
export async function listMembers(db: Kysely<DB>, committeeId: string, day: string): Promise<MembershipRow[]> {
  return selectMemberships(db)
    .where('membership.committee_id', '=', committeeId)
    .where('membership.valid_from', '<=', day)
    .where((where) => where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>=', day)]))
    .orderBy('membership.position')
    .execute()
}

/** Everyone who sat, sits or is to sit in one of the committees, the first first. */
export async function listMembershipsOfCommittees(db: Kysely<DB>, committeeIds: readonly string[]): Promise<MembershipRow[]> {
  if (committeeIds.length === 0) return []
  return selectMemberships(db)
    .where('membership.committee_id', 'in', [...committeeIds])
    .orderBy('membership.position')
    .orderBy('membership.valid_from')
    .execute()
}

export async function listMembershipsOfPerson(db: Kysely<DB>, personId: string): Promise<MembershipRow[]> {
  return selectMemberships(db).where('membership.person_id', '=', personId).orderBy('membership.valid_from', 'desc').execute()
}

/** Of all times. */
export async function listMembershipsOfOrganisation(db: Kysely<DB>, organisationId: string): Promise<MembershipRow[]> {
  return selectMemberships(db).where('membership.organisation_id', '=', organisationId).orderBy('person.name').execute()
}

export interface SeatedPerson {
  readonly personId: string
  readonly organisationId?: string | null | undefined
  readonly capacity: CommitteeRole
  readonly partyLetter?: string | null | undefined
  readonly title?: string | null | undefined
  readonly groupName?: string | null | undefined
  readonly seatId?: string | null | undefined
  readonly besideId?: string | null | undefined
  readonly source?: string | null | undefined
  readonly publicSince?: Date | null | undefined
}

/** The next day for which a paper has told who sits there: what a person has entered is no list. */
export async function findListingAfter(db: Kysely<DB>, committeeId: string, day: string): Promise<string | undefined> {
  const { rows } = await sql<{ next: string | null }>`
    select min(held_on) as next
    from (
      select held_on from committees.listing where committee_id = ${committeeId}
      union all
      select valid_from from committees.membership where committee_id = ${committeeId} and source is not null
    ) as told
    where held_on > ${day}`.execute(db)
  return rows[0]?.next ?? undefined
}

export async function insertListing(db: Kysely<DB>, committeeId: string, day: string): Promise<void> {
  await db
    .insertInto('committees.listing')
    .values({ committee_id: committeeId, held_on: day })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function endMembership(db: Kysely<DB>, id: string, lastDay: string): Promise<void> {
  await db.updateTable('committees.membership').set({ valid_to: lastDay }).where('id', '=', id).execute()
}

/** Of what never began; whoever was to sit beside is told so first. */
export async function deleteMembership(db: Kysely<DB>, id: string): Promise<void> {
  await db.updateTable('committees.membership').set({ beside_id: null }).where('beside_id', '=', id).execute()
  await db.deleteFrom('committees.committee_access').where('membership_id', '=', id).execute()
  await db.deleteFrom('committees.membership').where('id', '=', id).execute()
}

export async function updateMembership(
  db: Kysely<DB>,
  id: string,
  person: Pick<SeatedPerson, 'organisationId' | 'partyLetter' | 'title' | 'groupName'>,
  position: number,
): Promise<void> {
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

export async function updateSeatOf(db: Kysely<DB>, id: string, seatId: string): Promise<void> {
  await db.updateTable('committees.membership').set({ seat_id: seatId }).where('id', '=', id).execute()
}

export async function updateBeside(db: Kysely<DB>, id: string, besideId: string): Promise<void> {
  await db.updateTable('committees.membership').set({ beside_id: besideId }).where('id', '=', id).execute()
}

/** @returns its id; `id` where it has been given one beforehand */
export async function insertMembership(
  db: Kysely<DB>,
  committeeId: string,
  person: SeatedPerson & { readonly id?: string },
  position: number,
  from: string,
  to?: string | null,
): Promise<string> {
  const { id } = await db
    .insertInto('committees.membership')
    .values({
      ...(person.id && { id: person.id }),
      committee_id: committeeId,
      person_id: person.personId,
      organisation_id: person.organisationId ?? null,
      capacity: person.capacity,
      party_letter: person.partyLetter ?? null,
      title: person.title ?? null,
      group_name: person.groupName ?? null,
      seat_id: person.seatId ?? null,
      beside_id: person.besideId ?? null,
      source: person.source ?? null,
      public_since: person.publicSince ?? null,
      position,
      valid_from: from,
      valid_to: to ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** What a published paper says of those it lists is public: that they sit there on its day. */
export async function markMembershipsPublic(
  db: Kysely<DB>,
  { committeeId, day, personIds }: { readonly committeeId: string; readonly day: string; readonly personIds: readonly string[] },
  now: Date,
): Promise<void> {
  if (personIds.length === 0) return
  await db
    .updateTable('committees.membership')
    .set({ public_since: now })
    .where('committee_id', '=', committeeId)
    .where('person_id', 'in', [...personIds])
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .where('public_since', 'is', null)
    .execute()
}

/**
 * Takes back from the public what papers alone have said of persons in a committee, but for the memberships that last on a day
 * on which the committee's published meetings name them.
 */
export async function withdrawMembershipsOfPapers(
  db: Kysely<DB>,
  { committeeId, personIds }: { readonly committeeId: string; readonly personIds: readonly string[] },
  named: readonly { readonly personId: string; readonly heldOn: string }[],
): Promise<void> {
  if (personIds.length === 0) return
  await sql`
    update committees.membership set public_since = null
    where committee_id = ${committeeId} and person_id = any(${[...personIds]}::uuid[]) and source is not null
      and not exists (
        select 1 from unnest(${named.map(({ personId }) => personId)}::uuid[], ${named.map(({ heldOn }) => heldOn)}::date[])
          as meeting(person_id, held_on)
        where meeting.person_id = membership.person_id and held_on >= valid_from and (valid_to is null or held_on <= valid_to))`.execute(db)
}

/** Which of them everyone knows of by a seat in whatever committee. */
export async function listPersonsInPublicSeats(db: Kysely<DB>, personIds: readonly string[]): Promise<string[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('committees.membership')
    .select('person_id')
    .distinct()
    .where('person_id', 'in', [...personIds])
    .where('public_since', 'is not', null)
    .execute()
  return rows.map((row) => row.person_id)
}
