import {
  listNationalOrganisations,
  type RegionMunicipality,
  updateOrganisationSuccessor,
  updateStartInRegion,
  upsertNationalOrganisations,
  upsertRegionMunicipalities,
} from '../../people/index.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import {
  listNationalPartnerships,
  type Origin,
  upsertNationalPartnerships,
  upsertNationalSuccessions,
} from '../repository/national-partnerships.ts'
import { type PartyRow, updateStartOfParty, upsertParties } from '../repository/parties.ts'
import type { ReferenceChange } from '../rules/reference-changes.ts'
import type { ReferenceRow, ReferenceTable, WantedTables } from '../rules/reference-tables.ts'

type Db = Command['db']
type Ids = ReadonlyMap<string, string>

/** Brings the changed facts into the record, a table at a time: few statements, as the first start of a demo waits for them. */
export async function storeReference(db: Db, changes: readonly ReferenceChange[], wanted: WantedTables): Promise<void> {
  const of = (table: ReferenceTable) => changes.filter((change) => change.table === table)
  await storeOrganisations(db, of('organisations'))
  const organisations = await organisationIds(db)
  await storeRegions(db, of('municipality-regions'), organisations)
  await storePartnerships(db, of('partnerships'))
  const partnerships = new Map((await listNationalPartnerships(db)).map(({ slug, id }) => [slug, id]))
  await storeParties(db, of('parties'), wanted, organisations, partnerships)
  await storeSuccessions(db, of('successions'), partnerships)
}

async function storeOrganisations(db: Db, changes: readonly ReferenceChange[]): Promise<void> {
  await upsertNationalOrganisations(
    db,
    changes.map(({ row }) => ({
      slug: text(row, 'slug'),
      name: text(row, 'name'),
      shortName: text(row, 'short_name'),
      sector: text(row, 'kind'),
      kind: text(row, 'kind'),
      code: orNone(row, 'code'),
      validFrom: orNone(row, 'valid_from'),
      validTo: orNone(row, 'valid_to'),
      ...originOf(row),
    })),
  )
  for (const { row, was } of changes)
    if (text(row, 'successor') !== text(was ?? {}, 'successor'))
      await updateOrganisationSuccessor(db, text(row, 'slug'), text(row, 'successor'))
}

async function storeRegions(db: Db, changes: readonly ReferenceChange[], organisations: Ids): Promise<void> {
  const fact = (row: ReferenceRow): RegionMunicipality => ({
    regionId: idOf(organisations, row, 'region'),
    municipalityId: idOf(organisations, row, 'municipality_code'),
    ...spanOf(row),
    ...originOf(row),
  })
  for (const { was, row } of movedStarts(changes)) await updateStartInRegion(db, fact(was), fact(row))
  await upsertRegionMunicipalities(
    db,
    changes.map(({ row }) => fact(row)),
  )
}

async function storePartnerships(db: Db, changes: readonly ReferenceChange[]): Promise<void> {
  await upsertNationalPartnerships(
    db,
    changes.map(({ row }) => ({
      slug: text(row, 'slug'),
      kind: text(row, 'kind'),
      name: text(row, 'name'),
      region: text(row, 'region'),
      hospital: orNone(row, 'hospital'),
      ...spanOf(row),
      ...originOf(row),
    })),
  )
}

/** The order of the lines is the order at the table. */
async function storeParties(
  db: Db,
  changes: readonly ReferenceChange[],
  wanted: WantedTables,
  organisations: Ids,
  partnerships: Ids,
): Promise<void> {
  const lines = Map.groupBy(wanted.parties ?? [], ({ row }) => row['partnership'])
  const fact = (row: ReferenceRow): PartyRow => ({
    partnershipId: idOf(partnerships, row, 'partnership'),
    organisationId: idOf(organisations, row, 'party'),
    position: (lines.get(row['partnership']) ?? []).findIndex((line) => line.row['party'] === row['party']),
    ...spanOf(row),
    ...originOf(row),
  })
  for (const { was, row } of movedStarts(changes)) await updateStartOfParty(db, fact(was), fact(row))
  await upsertParties(
    db,
    changes.map(({ row }) => fact(row)),
  )
}

async function storeSuccessions(db: Db, changes: readonly ReferenceChange[], partnerships: Ids): Promise<void> {
  await upsertNationalSuccessions(
    db,
    changes.map(({ row }) => ({
      predecessorId: idOf(partnerships, row, 'predecessor'),
      successorId: idOf(partnerships, row, 'successor'),
      ...originOf(row),
    })),
  )
}

/** By slug and by code. */
async function organisationIds(db: Db): Promise<Ids> {
  const organisations = await listNationalOrganisations(db)
  return new Map(organisations.flatMap(({ id, slug, code }) => [slug, ...(code ? [code] : [])].map((name): [string, string] => [name, id])))
}

function movedStarts(changes: readonly ReferenceChange[]) {
  return changes.flatMap(({ was, row, fields }) => (was && fields.some(({ field }) => field === 'valid_from') ? [{ was, row }] : []))
}

function idOf(ids: Ids, row: ReferenceRow, column: string): string {
  const id = ids.get(text(row, column))
  if (!id) throw new Error(`${column} ${text(row, column)} is not recorded`)
  return id
}

function text(row: ReferenceRow, column: string): string {
  return row[column] ?? ''
}

function orNone(row: ReferenceRow, column: string): string | null {
  return row[column] || null
}

function spanOf(row: ReferenceRow): { readonly validFrom: string; readonly validTo: string | null } {
  return { validFrom: text(row, 'valid_from'), validTo: orNone(row, 'valid_to') }
}

function originOf(row: ReferenceRow): Origin {
  return { source: orNone(row, 'source'), sourceAddress: orNone(row, 'source_address'), inferred: row['inferred'] === 'yes' }
}
