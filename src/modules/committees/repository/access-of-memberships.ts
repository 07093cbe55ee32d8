import type { Kysely } from 'kysely'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface AccessOfMembership {
  readonly membershipId: string
  readonly personId: string
  readonly committeeId: string
  readonly role: CommitteeRole
  readonly from: string
  readonly to: string | null
}

/** The right that follows from a mandate, and lasts as long. */
export async function insertAccessOfMembership(db: Kysely<DB>, right: AccessOfMembership): Promise<void> {
  await db
    .insertInto('committees.committee_access')
    .values({
      membership_id: right.membershipId,
      person_id: right.personId,
      committee_id: right.committeeId,
      role: right.role,
      valid_from: right.from,
      valid_to: right.to,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Which of the mandates a right follows from. */
export async function listWithAccess(db: Kysely<DB>, membershipIds: readonly string[]): Promise<Set<string>> {
  if (membershipIds.length === 0) return new Set()
  const rows = await db
    .selectFrom('committees.committee_access')
    .select('membership_id')
    .where('membership_id', 'in', [...membershipIds])
    .execute()
  return new Set(rows.flatMap(({ membership_id: id }) => id ?? []))
}

/** The right ends on the mandate's last day. */
export async function endAccessOfMembership(db: Kysely<DB>, membershipId: string, lastDay: string): Promise<void> {
  await db.updateTable('committees.committee_access').set({ valid_to: lastDay }).where('membership_id', '=', membershipId).execute()
}

/** The right goes on although the mandate does not: from now on it stands by itself. */
export async function freeAccessOfMembership(db: Kysely<DB>, membershipId: string): Promise<void> {
  await db
    .updateTable('committees.committee_access')
    .set({ membership_id: null, valid_to: null })
    .where('membership_id', '=', membershipId)
    .execute()
}
