import { isIsoDay } from '../../../kernel/dates.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { type RecordedTables, identityOf } from './reference-changes.ts'
import {
  type PlacedRow,
  type ReferenceRow,
  type ReferenceTable,
  referenceTables,
  tableShapes,
  type WantedTables,
} from './reference-tables.ts'
import { successionLoop } from './succession-loop.ts'

export type ReferenceRefusalCode =
  | 'committees/reference-empty-cell'
  | 'committees/reference-unknown-kind'
  | 'committees/reference-unknown-municipality'
  | 'committees/reference-unknown-organisation'
  | 'committees/reference-unknown-partnership'
  | 'committees/reference-no-such-day'
  | 'committees/reference-end-before-start'
  | 'committees/reference-overlap'
  | 'committees/reference-code-twice'
  | 'committees/reference-not-yes-or-no'
  | 'committees/reference-no-address-word'
  | 'committees/reference-successor-loop'

type Fault = Refusal<ReferenceRefusalCode>

/** Everything that keeps the files from being taken in, each with the line it is on; none of them when all is well. */
export function whyNotApplyReference(recorded: RecordedTables, wanted: WantedTables): readonly Fault[] {
  const rowsOf = (table: ReferenceTable): readonly PlacedRow[] =>
    wanted[table] ?? recorded[table].map(({ row }) => ({ row, place: identityOf(table, row) }))
  const all = (table: ReferenceTable): readonly ReferenceRow[] => [
    ...rowsOf(table).map(({ row }) => row),
    ...recorded[table].map(({ row }) => row),
  ]
  const organisations = all('organisations')
  const municipalityCodes = codesOf(organisations.filter(({ kind }) => kind === 'municipality'))
  const organisationNames = new Set([...codesOf(organisations), ...organisations.map(({ slug }) => slug)])
  const partnershipNames = new Set(all('partnerships').map(({ slug }) => slug))
  const faults: Fault[] = []
  for (const table of referenceTables) {
    for (const { row, place } of wanted[table] ?? []) faults.push(...faultsOfRow(table, row, place))
    faults.push(...twice(table, wanted[table] ?? []))
  }
  return faults.length > 0 ? faults : loops()

  function faultsOfRow(table: ReferenceTable, row: ReferenceRow, place: string): Fault[] {
    const values = { row: place }
    const found: Fault[] = []
    for (const column of tableShapes[table].needed)
      if (!row[column]) found.push({ code: 'committees/reference-empty-cell', values: { ...values, column } })
    if (row['slug'] && !/^[a-z0-9-]+$/.test(row['slug']))
      found.push({ code: 'committees/reference-no-address-word', values: { ...values, said: row['slug'] } })
    if (row['kind'] && !kinds[table]?.includes(row['kind']))
      found.push({ code: 'committees/reference-unknown-kind', values: { ...values, said: row['kind'] } })
    if (row['inferred'] && !['yes', 'no'].includes(row['inferred']))
      found.push({ code: 'committees/reference-not-yes-or-no', values: { ...values, said: row['inferred'] } })
    found.push(...faultsOfDays(row, place), ...unknownNames(table, row, place))
    return found
  }

  function unknownNames(table: ReferenceTable, row: ReferenceRow, place: string): Fault[] {
    const unknown = (code: ReferenceRefusalCode, said: string | undefined, known: ReadonlySet<string | undefined>): Fault[] =>
      said && !known.has(said) ? [{ code, values: { row: place, said } }] : []
    switch (table) {
      case 'organisations':
        return unknown('committees/reference-unknown-organisation', row['successor'], organisationNames)
      case 'municipality-regions':
        return [
          ...unknown('committees/reference-unknown-municipality', row['municipality_code'], municipalityCodes),
          ...unknown('committees/reference-unknown-organisation', row['region'], organisationNames),
        ]
      case 'partnerships':
        return []
      case 'parties': {
        const isCode = /^\d+$/.test(row['party'] ?? '')
        const code = isCode ? 'committees/reference-unknown-municipality' : 'committees/reference-unknown-organisation'
        return [
          ...unknown('committees/reference-unknown-partnership', row['partnership'], partnershipNames),
          ...unknown(code, row['party'], organisationNames),
        ]
      }
      case 'successions':
        return [row['predecessor'], row['successor']].flatMap((said) =>
          unknown('committees/reference-unknown-partnership', said, partnershipNames),
        )
    }
  }

  function loops(): Fault[] {
    const ofOrganisations = rowsOf('organisations').flatMap(({ row }) =>
      row['successor'] ? [{ predecessor: row['slug'] ?? '', successor: row['successor'] }] : [],
    )
    const merged = new Map(
      [...recorded.successions.map(({ row }) => row), ...rowsOf('successions').map(({ row }) => row)].map(asSuccession),
    )
    return [successionLoop([...merged.values()]), successionLoop(ofOrganisations)].flatMap((loop) =>
      loop ? [{ code: 'committees/reference-successor-loop' as const, values: { chain: loop.join(' → '), row: placeOf(loop) } }] : [],
    )
  }

  function placeOf(loop: readonly string[]): string {
    const [predecessor, successor] = loop
    const found = rowsOf('successions').find(({ row }) => row['predecessor'] === predecessor && row['successor'] === successor)
    return (found ?? rowsOf('organisations').find(({ row }) => row['slug'] === predecessor))?.place ?? ''
  }
}

const kinds: Partial<Readonly<Record<ReferenceTable, readonly string[]>>> = {
  organisations: ['region', 'municipality'],
  partnerships: ['health-cluster', 'health-council', 'regional-cooperation'],
}

function faultsOfDays(row: ReferenceRow, place: string): Fault[] {
  const { valid_from: from = '', valid_to: to = '' } = row
  const wrong = [from, to].filter((day) => day !== '' && !isIsoDay(day))
  if (wrong.length > 0) return wrong.map((said) => ({ code: 'committees/reference-no-such-day' as const, values: { row: place, said } }))
  return from !== '' && to !== '' && to < from ? [{ code: 'committees/reference-end-before-start', values: { row: place, from, to } }] : []
}

/** One fact told twice for the same days, or one code given to two organisations. */
function twice(table: ReferenceTable, rows: readonly PlacedRow[]): Fault[] {
  const same = [...Map.groupBy(rows, ({ row }) => identityOf(table, row)).values()].filter((group) => group.length > 1)
  const overlapping = same.flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .flatMap((other): Fault[] =>
          overlap(one.row, other.row) ? [{ code: 'committees/reference-overlap', values: { row: other.place, other: one.place } }] : [],
        ),
    ),
  )
  const coded = [
    ...Map.groupBy(
      rows.filter(({ row }) => row['code']),
      ({ row }) => row['code'],
    ).values(),
  ].filter((group) => group.length > 1)
  return [
    ...overlapping,
    ...coded.map(([one, other]): Fault => ({
      code: 'committees/reference-code-twice',
      values: { row: other!.place, other: one!.place, said: one!.row['code']! },
    })),
  ]
}

function overlap(one: ReferenceRow, other: ReferenceRow): boolean {
  const open = '9999-12-31'
  const [from, to] = [one['valid_from'] ?? '', one['valid_to'] || open]
  return from <= (other['valid_to'] || open) && (other['valid_from'] ?? '') <= to
}

function codesOf(organisations: readonly ReferenceRow[]): ReadonlySet<string | undefined> {
  return new Set(organisations.flatMap(({ code }) => (code ? [code] : [])))
}

function asSuccession(row: ReferenceRow): [string, { readonly predecessor: string; readonly successor: string }] {
  const { predecessor = '', successor = '' } = row
  return [`${predecessor} ${successor}`, { predecessor, successor }]
}
