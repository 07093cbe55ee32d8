import type { Kysely } from 'kysely'
import type { IsoDay } from '../../../kernel/dates.ts'
import type { DB } from '../../../platform/database/schema.ts'

/** Pairs of committees, in both directions, in which the same person sits on a day. */
export async function listCommitteesSharingPeople(
  db: Kysely<DB>,
  day: IsoDay,
): Promise<{ readonly committeeId: string; readonly otherId: string }[]> {
  return db
    .selectFrom('committees.membership as one')
    .innerJoin('committees.membership as other', 'other.person_id', 'one.person_id')
    .select(['one.committee_id as committeeId', 'other.committee_id as otherId'])
    .distinct()
    .whereRef('one.committee_id', '<>', 'other.committee_id')
    .where('one.valid_from', '<=', day)
    .where((where) => where.or([where('one.valid_to', 'is', null), where('one.valid_to', '>=', day)]))
    .where('other.valid_from', '<=', day)
    .where((where) => where.or([where('other.valid_to', 'is', null), where('other.valid_to', '>=', day)]))
    .execute()
}
