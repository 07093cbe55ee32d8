import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

/** Which sectors those come from who sit in each committee on a day, as far as everyone may know who they are. */
export async function listSectorsAtTable(
  db: Kysely<DB>,
  committeeIds: readonly string[],
  day: string,
): Promise<{ readonly committeeId: string; readonly sector: string }[]> {
  if (committeeIds.length === 0) return []
  return db
    .selectFrom('committees.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .innerJoin('people.organisation as organisation', 'organisation.id', 'membership.organisation_id')
    .select(['membership.committee_id as committeeId', 'organisation.sector'])
    .distinct()
    .where('membership.committee_id', 'in', [...committeeIds])
    .where('membership.valid_from', '<=', day)
    .where((where) => where.or([where('membership.valid_to', 'is', null), where('membership.valid_to', '>=', day)]))
    .where('membership.capacity', 'in', ['chair', 'member'])
    .where('membership.public_since', 'is not', null)
    .where('person.public_since', 'is not', null)
    .execute()
}
