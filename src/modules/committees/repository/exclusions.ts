import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface ExclusionRow {
  readonly id: string
  readonly committeeId: string
  readonly personId: string
  readonly person: string
  readonly reason: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly endedAt: Date | null
}

function selectExclusions(db: Kysely<DB>) {
  return db
    .selectFrom('committees.exclusion as exclusion')
    .innerJoin('people.person as person', 'person.id', 'exclusion.person_id')
    .select(['exclusion.id', 'exclusion.committee_id as committeeId', 'person.id as personId', 'person.name as person'])
    .select(['exclusion.reason', 'exclusion.valid_from as validFrom', 'exclusion.valid_to as validTo', 'exclusion.ended_at as endedAt'])
}

/** All that a committee has had, the latest first. */
export async function listExclusions(db: Kysely<DB>, committeeId: string): Promise<ExclusionRow[]> {
  return selectExclusions(db)
    .where('exclusion.committee_id', '=', committeeId)
    .orderBy('exclusion.valid_from', 'desc')
    .orderBy('exclusion.created_at', 'desc')
    .execute()
}

/** All that have kept one person from closed material. */
export async function listExclusionsOfPerson(db: Kysely<DB>, personId: string): Promise<ExclusionRow[]> {
  return selectExclusions(db).where('exclusion.person_id', '=', personId).orderBy('exclusion.valid_from', 'desc').execute()
}

export async function findExclusion(db: Kysely<DB>, id: string): Promise<ExclusionRow | undefined> {
  return selectExclusions(db).where('exclusion.id', '=', id).executeTakeFirst()
}

export interface NewExclusion {
  readonly committeeId: string
  readonly personId: string
  readonly reason: string
  readonly validFrom: string
  readonly validTo: string | null
}

export async function insertExclusion(db: Kysely<DB>, exclusion: NewExclusion, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('committees.exclusion')
    .values({
      committee_id: exclusion.committeeId,
      person_id: exclusion.personId,
      reason: exclusion.reason,
      valid_from: exclusion.validFrom,
      valid_to: exclusion.validTo,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function updateEnded(db: Kysely<DB>, id: string, now: Date): Promise<void> {
  await db.updateTable('committees.exclusion').set({ ended_at: now }).where('id', '=', id).where('ended_at', 'is', null).execute()
}

/** Who belongs to a committee from a day on: by a right there, or a seat. */
export async function listPersonsOf(
  db: Kysely<DB>,
  committeeId: string,
  day: string,
): Promise<{ readonly id: string; readonly name: string }[]> {
  return db
    .selectFrom('people.person as person')
    .select(['person.id', 'person.name'])
    .where('person.id', 'in', (of) =>
      of
        .selectFrom('committees.committee_access')
        .select('person_id')
        .where('committee_id', '=', committeeId)
        .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
        .union(
          of
            .selectFrom('committees.membership')
            .select('person_id')
            .where('committee_id', '=', committeeId)
            .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)])),
        ),
    )
    .orderBy('person.name')
    .execute()
}
