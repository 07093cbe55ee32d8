import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface CommitteeBeside {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly validTo: string | null
}

/**
 * Where an item of a committee can go on: those of the same partnership with their groups, those above and below, those of
 * the same organisation.
 */
export async function listCommitteesBeside(db: Kysely<DB>, committeeId: string): Promise<CommitteeBeside[]> {
  const { rows } = await sql<CommitteeBeside>`
    with own as (
      select committee.id, committee.partnership_id, committee.organisation_id, committee.parent_id,
        coalesce(committee.partnership_id, above.partnership_id) as partnership
      from committees.committee left join committees.committee above on above.id = committee.parent_id
      where committee.id = ${committeeId}
    )
    select distinct other.id, other.slug, other.name, other.valid_to as "validTo"
    from committees.committee other
    left join committees.committee above on above.id = other.parent_id
    join own on other.id <> own.id and (
      other.partnership_id = own.partnership or above.partnership_id = own.partnership
      or other.organisation_id = own.organisation_id
      or other.id = own.parent_id or other.parent_id = own.id)
    order by other.name`.execute(db)
  return rows
}
