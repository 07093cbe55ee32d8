import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../platform/database/schema.ts'
import type { AskedCommittee } from '../rules/involvement/committee-in-office.ts'
import type { Mapping } from '../rules/involvement/concerned-committees.ts'

export interface MappingRow extends Mapping {
  readonly id: string
}

/** What organisations have said of which committee sees what. */
export async function listMappings(db: Kysely<DB>, organisationIds: readonly string[]): Promise<MappingRow[]> {
  if (organisationIds.length === 0) return []
  const { rows } = await sql<MappingRow>`
    select mapping.id, mapping.organisation_id as "organisationId", mapping.committee_id as "committeeId",
      mapping.focus_area_id as "focusAreaId", focus_area.name as "focusArea", mapping.subject
    from matters.subject_committee mapping
    left join committees.focus_area on focus_area.id = mapping.focus_area_id
    where mapping.organisation_id = any(${[...organisationIds]}::uuid[])
    order by focus_area.position nulls last, mapping.subject`.execute(db)
  return rows
}

export interface NewMapping {
  readonly organisationId: string
  readonly committeeId: string
  readonly focusAreaId: string | null
  readonly subject: string | null
}

/** What is there already stays as it is. */
export async function insertMappings(db: Kysely<DB>, mappings: readonly NewMapping[]): Promise<void> {
  if (mappings.length === 0) return
  await db
    .insertInto('matters.subject_committee')
    .values(
      mappings.map(({ organisationId, committeeId, focusAreaId, subject }) => ({
        organisation_id: organisationId,
        committee_id: committeeId,
        focus_area_id: focusAreaId,
        subject,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteMappings(db: Kysely<DB>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await db
    .deleteFrom('matters.subject_committee')
    .where('id', 'in', [...ids])
    .execute()
}

/** Committees that organisations own alone, with who follows them. */
export async function listOwnCommittees(db: Kysely<DB>, organisationIds: readonly string[]): Promise<AskedCommittee[]> {
  if (organisationIds.length === 0) return []
  return db
    .selectFrom('committees.committee')
    .select([
      'id',
      'name',
      'organisation_id as organisationId',
      'valid_from as validFrom',
      'valid_to as validTo',
      'successor_id as successorId',
    ])
    .where('organisation_id', 'in', [...organisationIds])
    .where('partnership_id', 'is', null)
    .orderBy('name')
    .execute()
}
