import type { Kysely } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

interface Term {
  readonly personId: string
  /** Null while none is set. */
  readonly lastDay: string | null
}

/** The last day of every seat that persons hold, held or are to hold. */
export async function listSeatTerms(db: Kysely<DB>, personIds: readonly string[]): Promise<Term[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('committees.membership')
    .select(['person_id as personId', 'valid_to as lastDay'])
    .where('person_id', 'in', [...personIds])
    .execute()
}

/** The last day of every right in a committee that persons have, had or are to have. */
export async function listCommitteeRightTerms(db: Kysely<DB>, personIds: readonly string[]): Promise<Term[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('committees.committee_access')
    .select(['person_id as personId', 'valid_to as lastDay'])
    .where('person_id', 'in', [...personIds])
    .execute()
}
