import type { Kysely } from 'kysely'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'

export async function listCommitteeAccess(
  db: Kysely<DB>,
  personId: string,
  day: string,
): Promise<{ readonly committeeId: string; readonly role: CommitteeRole }[]> {
  const rows = await db
    .selectFrom('committees.committee_access')
    .select(['committee_id as committeeId', 'role'])
    .where('person_id', '=', personId)
    .where('valid_from', '<=', day)
    .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', day)]))
    .execute()
  return rows.map(({ committeeId, role }) => ({ committeeId, role: role as CommitteeRole }))
}

/** The committees that organisations own alone. */
export async function listOwnedCommittees(
  db: Kysely<DB>,
  organisationIds: readonly string[],
): Promise<{ readonly committeeId: string; readonly organisationId: string }[]> {
  if (organisationIds.length === 0) return []
  const rows = await db
    .selectFrom('committees.committee')
    .select(['id as committeeId', 'organisation_id as organisationId'])
    .where('organisation_id', 'in', [...organisationIds])
    .where('partnership_id', 'is', null)
    .execute()
  return rows.flatMap(({ committeeId, organisationId }) => (organisationId ? [{ committeeId, organisationId }] : []))
}

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
