import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface RightOutsideCommittees {
  readonly personId: string
  readonly role: string
  /** Absent for who runs the installation. */
  readonly organisationId?: string
  readonly firstDay?: string
  /** Null while none is set. */
  readonly lastDay: string | null
}

/** Every right that persons have, had or are to have for organisations; and running the installation, which has no days. */
export async function listRightsOutsideCommittees(db: Kysely<DB>, personIds: readonly string[]): Promise<RightOutsideCommittees[]> {
  if (personIds.length === 0) return []
  const forOrganisations = await db
    .selectFrom('people.organisation_access')
    .select(['person_id as personId', 'organisation_id as organisationId', 'role', 'valid_from as firstDay', 'valid_to as lastDay'])
    .where('person_id', 'in', [...personIds])
    .orderBy('valid_from')
    .execute()
  const operators = await db
    .selectFrom('people.operator')
    .select('person_id as personId')
    .where('person_id', 'in', [...personIds])
    .execute()
  return [...forOrganisations, ...operators.map(({ personId }) => ({ personId, role: 'operator', lastDay: null }))]
}

/** Every entry of which there is something to forget, with the one that stands for the person today. */
export async function listForgettable(db: Kysely<DB>): Promise<{ readonly entryId: string; readonly personId: string }[]> {
  return db
    .selectFrom('people.person as entry')
    .select(['entry.id as entryId', sql<string>`coalesce(entry.merged_into_id, entry.id)`.as('personId')])
    .where('entry.id', 'in', (some) =>
      some
        .selectFrom('people.contact')
        .select('person_id')
        .union((union) => union.selectFrom('people.identity').select('person_id'))
        .union((union) => union.selectFrom('people.passkey').select('person_id'))
        .union((union) => union.selectFrom('people.invitation').select('person_id')),
    )
    .execute()
}

export interface Forgotten {
  readonly identities: number
  readonly passkeys: number
}

/** Takes away every way in which persons could sign in, and what they were told; the record of what they did stays. */
export async function deleteWaysIn(db: Kysely<DB>, personIds: readonly string[]): Promise<Forgotten> {
  const of = [...personIds]
  const identities = await db.deleteFrom('people.identity').where('person_id', 'in', of).executeTakeFirst()
  const passkeys = await db.deleteFrom('people.passkey').where('person_id', 'in', of).executeTakeFirst()
  await db.deleteFrom('people.mail_link').where('person_id', 'in', of).execute()
  await db.deleteFrom('people.invitation').where('person_id', 'in', of).execute()
  await db.deleteFrom('people.unsubscribe_link').where('person_id', 'in', of).execute()
  await db.deleteFrom('people.mail_choice').where('person_id', 'in', of).execute()
  await db.deleteFrom('people.notice').where('person_id', 'in', of).execute()
  return { identities: Number(identities.numDeletedRows), passkeys: Number(passkeys.numDeletedRows) }
}
