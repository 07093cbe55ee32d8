import { type Kysely, sql } from 'kysely'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface Term {
  readonly personId: string
  readonly committeeId: string
  readonly firstDay: string
  /** Null while none is set. */
  readonly lastDay: string | null
}

/** Every seat that persons hold, held or are to hold, by its days. */
export async function listSeatTerms(db: Kysely<DB>, personIds: readonly string[]): Promise<Term[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('committees.membership')
    .select(['person_id as personId', 'committee_id as committeeId', 'valid_from as firstDay', 'valid_to as lastDay'])
    .where('person_id', 'in', [...personIds])
    .execute()
}

/** Every right of their own that persons have, had or are to have in committees, by its days. */
export async function listRightTerms(db: Kysely<DB>, personIds: readonly string[]): Promise<(Term & { readonly role: CommitteeRole })[]> {
  if (personIds.length === 0) return []
  return db
    .selectFrom('committees.committee_access')
    .select(['person_id as personId', 'committee_id as committeeId', 'valid_from as firstDay', 'valid_to as lastDay'])
    .select(sql<CommitteeRole>`role`.as('role'))
    .where('person_id', 'in', [...personIds])
    .orderBy('valid_from')
    .execute()
}

/** Who sits in any of the committees on a day. */
export async function listSeatedIn(db: Kysely<DB>, committeeIds: readonly string[], day: string): Promise<string[]> {
  if (committeeIds.length === 0) return []
  const rows = await db
    .selectFrom('committees.membership')
    .select('person_id')
    .distinct()
    .where('committee_id', 'in', [...committeeIds])
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return rows.map((row) => row.person_id)
}
