import type { Kysely } from 'kysely'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'

export async function insertCommitteeAccess(
  db: Kysely<DB>,
  grant: { readonly personId: string; readonly committeeId: string; readonly role: CommitteeRole; readonly from: string },
): Promise<void> {
  await db
    .insertInto('committees.committee_access')
    .values({ person_id: grant.personId, committee_id: grant.committeeId, role: grant.role, valid_from: grant.from })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
