import { type Kysely, sql } from 'kysely'
import type { IsoDay } from '../../../kernel/dates.ts'
import type { DB } from '../../../platform/database/schema.ts'

export interface ProposableCommittee {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** The committees at work to which some organisations propose, and those that are named. */
export async function listCommitteesProposedTo(
  db: Kysely<DB>,
  {
    organisationIds,
    committeeIds,
    day,
  }: { readonly organisationIds: readonly string[]; readonly committeeIds: readonly string[]; readonly day: IsoDay },
): Promise<ProposableCommittee[]> {
  const { rows } = await sql<ProposableCommittee>`
    with own as (select unnest(${[...organisationIds]}::uuid[]) as id)
    select committee.id, committee.slug, committee.name
    from committees.committee left join committees.committee above on above.id = committee.parent_id
    where (committee.valid_to is null or committee.valid_to >= ${day}) and (
      committee.id = any(${[...committeeIds]}::uuid[])
      or committee.organisation_id in (select id from own)
      or exists (
        select 1 from committees.partnership_party party
        where party.partnership_id = coalesce(committee.partnership_id, above.partnership_id)
          and party.organisation_id in (select id from own)
          and party.valid_from <= ${day} and (party.valid_to is null or party.valid_to >= ${day}))
      or exists (
        select 1 from committees.seat
        where seat.committee_id = committee.id and seat.appointed_by_id in (select id from own)
          and (seat.valid_to is null or seat.valid_to >= ${day})))
    order by committee.name`.execute(db)
  return rows
}
