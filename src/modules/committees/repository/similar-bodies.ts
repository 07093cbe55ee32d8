import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'

export interface SimilarBody {
  readonly sort: 'committee' | 'focus-area'
  readonly id: string
  /** The committee's; a focus area's where one works on it. */
  readonly committeeId: string | null
  readonly slug: string | null
  readonly name: string
  readonly kind: string | null
  readonly partnershipId: string
  readonly validFrom: string | null
  readonly validTo: string | null
  /** How many of the subject's words it has. */
  readonly matched: number
}

/**
 * Groups and focus areas of all partnerships, also ended ones, that have at least a third of a subject's words in their name,
 * spellings, terms of reference, summary or what was said when they were set up. Words are stems, found inside compounds too.
 * @param commonWords say nothing here: the names of kinds of body
 */
export async function listSimilarBodies(db: Kysely<DB>, subject: string, commonWords: string): Promise<SimilarBody[]> {
  const { rows } = await sql<SimilarBody>`
    with asked as (
      select word from unnest(tsvector_to_array(to_tsvector('danish', ${subject}))) word
      where length(word) > 2 and word <> all (tsvector_to_array(to_tsvector('danish', ${commonWords})))
    ),
    body as (
      select 'committee' as sort, committee.id, committee.id as committee_id, committee.slug, committee.name, committee.kind,
        committee.partnership_id, committee.valid_from, committee.valid_to,
        lower(concat_ws(' ', committee.name,
          (select string_agg(name_key, ' ') from committees.committee_name where committee_id = committee.id),
          (select string_agg(body, ' ') from committees.terms_of_reference where committee_id = committee.id and kind = 'terms-of-reference'),
          (select subject from committees.group_founding where committee_id = committee.id))) as said
      from committees.committee where committee.partnership_id is not null
      union all
      select 'focus-area', area.id, area.committee_id, committee.slug, area.name, null, area.partnership_id,
        coalesce(committee.valid_from, partnership.valid_from), coalesce(committee.valid_to, partnership.valid_to),
        lower(concat_ws(' ', area.name, area.summary))
      from committees.focus_area area
      join committees.partnership on partnership.id = area.partnership_id
      left join committees.committee on committee.id = area.committee_id
    )
    select sort, id, committee_id as "committeeId", slug, name, kind, partnership_id as "partnershipId",
      valid_from as "validFrom", valid_to as "validTo", count(*)::integer as matched
    from body join asked on strpos(said, word) > 0
    group by sort, id, committee_id, slug, name, kind, partnership_id, valid_from, valid_to
    having count(*) * 3 >= (select count(*) from asked)
    order by matched desc, valid_to desc nulls first, name
    limit 20
  `.execute(db)
  return rows
}
