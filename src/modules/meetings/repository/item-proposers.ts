import { type Kysely, sql } from 'kysely'
import type { IsoDay } from '../../../kernel/dates.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface ProposingOrganisation {
  readonly id: string
  readonly name: string
  readonly sector: string
  /** A party of the committee's partnership; else it only appoints, or owns the committee. */
  readonly isParty: boolean
}

/**
 * Who may propose items to a committee on a day: the parties of its partnership, those who appoint to a seat in it, and the
 * organisation whose own it is. A group's partnership is that of the committee above it.
 */
export async function listProposingOrganisations(db: Kysely<DB>, committeeId: string, day: IsoDay): Promise<ProposingOrganisation[]> {
  const { rows } = await sql<ProposingOrganisation>`
    with recursive above as (
      select id, partnership_id, organisation_id, parent_id, 1 as depth from committees.committee where id = ${committeeId}
      union all
      select committee.id, committee.partnership_id, committee.organisation_id, committee.parent_id, above.depth + 1
      from committees.committee join above on committee.id = above.parent_id
      where above.partnership_id is null and above.organisation_id is null and above.depth < 5
    ), involved as (
      select party.organisation_id, true as is_party
      from committees.partnership_party party join above on above.partnership_id = party.partnership_id
      where party.valid_from <= ${day} and (party.valid_to is null or party.valid_to >= ${day})
      union all
      select appointed_by_id, false from committees.seat
      where committee_id = ${committeeId} and appointed_by_id is not null and (valid_to is null or valid_to >= ${day})
      union all
      select organisation_id, false from above where organisation_id is not null
    )
    select organisation.id, organisation.name, organisation.sector, bool_or(involved.is_party) as "isParty"
    from involved join people.organisation on organisation.id = involved.organisation_id
    group by organisation.id, organisation.name, organisation.sector
    order by organisation.name`.execute(db)
  return rows
}
