import { type Kysely, type RawBuilder, sql } from 'kysely'
import { readOnce, writings } from '../../../platform/database/read-once.ts'
import { jsonList } from '../../../platform/database/json-list.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { MatterReference, MatterRow } from './matters.ts'
import { selectTreatments, treatmentsOf, type TreatmentRow } from './treatments.ts'

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
  return read(db, {
    named: `${id} ${partnershipId}`,
    rows: [
      writings(sql`
        select treatment.id, (treatment.xmin, committee.xmin, item.xmin, meeting.xmin) as written ${treatmentsOf(id)}`),
      writings(sql`select id, xmin as written from committees.partnership where id = ${partnershipId}`),
      writings(sql`select id, xmin as written from committees.committee where partnership_id = ${partnershipId}`),
      writings(
        sql`select organisation_id as id, xmin as written from committees.partnership_party where partnership_id = ${partnershipId}`,
      ),
      writings(sql`select id, xmin as written from committees.focus_area where partnership_id = ${partnershipId}`),
      writings(sql`select reference.position as id, (reference.xmin, organisation.xmin) as written ${referencesOf(id)}`),
    ],
    parts: {
      treatments: jsonList(selectTreatments(id)),
      partnership: sql`select json_build_object('name', name) from committees.partnership where id = ${partnershipId}`,
      committeeIds: sql`select coalesce(json_agg(id), '[]') from committees.committee where partnership_id = ${partnershipId}`,
      partyIds: sql`
        select coalesce(json_agg(organisation_id), '[]') from committees.partnership_party where partnership_id = ${partnershipId}`,
      focusAreas: jsonList(sql`select id, name from committees.focus_area where partnership_id = ${partnershipId} order by position`),
      references: jsonList(sql`
        select reference.organisation_id as "organisationId", organisation.name as organisation, reference.system, reference.number
        ${referencesOf(id)} order by reference.position`),
    },
  })
}

function referencesOf(matterId: string): RawBuilder<unknown> {
  return sql`
    from matters.matter_reference reference left join people.organisation on organisation.id = reference.organisation_id
    where reference.matter_id = ${matterId}`
}

/** Room in letters. */
const read = readOnce(5_000_000, (found: MatterSurroundings) => found)
