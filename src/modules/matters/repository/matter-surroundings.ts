import { type Kysely, type RawBuilder, sql } from 'kysely'
import { readOnce, type Written } from '../../../platform/database/read-once.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { MatterReference, MatterRow } from './matters.ts'
import { selectTreatments, type TreatmentRow } from './treatments.ts'

/** What a matter's page shows beside the matter itself. */
export interface MatterSurroundings {
  readonly treatments: readonly TreatmentRow[]
  readonly partnership: { readonly name: string } | null
  /** Of the partnership: its committees and its parties' organisations. */
  readonly committeeIds: readonly string[]
  readonly partyIds: readonly string[]
  readonly focusAreas: readonly { readonly id: string; readonly name: string }[]
  readonly references: readonly (MatterReference & { readonly organisation: string | null })[]
}

/** In one answer: asked one after the other the same takes several times as long. */
export async function findMatterSurroundings(
  db: Kysely<DB>,
  { id, partnershipId }: Pick<MatterRow, 'id' | 'partnershipId'>,
): Promise<MatterSurroundings> {
  const { rows } = await sql<Written<MatterSurroundings>>`
    select
      ${list(selectTreatments(id))} as treatments,
      coalesce((select json_build_object('name', name) from committees.partnership where id = ${partnershipId})::text, 'null') as partnership,
      (select coalesce(json_agg(id), '[]')::text from committees.committee where partnership_id = ${partnershipId}) as "committeeIds",
      (select coalesce(json_agg(organisation_id), '[]')::text from committees.partnership_party
        where partnership_id = ${partnershipId}) as "partyIds",
      ${list(sql`select id, name from committees.focus_area where partnership_id = ${partnershipId} order by position`)} as "focusAreas",
      ${list(sql`
        select reference.organisation_id as "organisationId", organisation.name as organisation, reference.system, reference.number
        from matters.matter_reference reference left join people.organisation on organisation.id = reference.organisation_id
        where reference.matter_id = ${id} order by reference.position`)} as "references"`.execute(db)
  return read(rows[0]!)
}

/** Room in letters. */
const read = readOnce(5_000_000, (found: MatterSurroundings) => found)

function list(rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(row), '[]')::text from (${rows}) row)`
}
