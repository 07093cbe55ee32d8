import type { Refusal } from '../../../kernel/refusal.ts'

/** One fact of the national reference files: a line, all of it text, '' where nothing is said. */
export type ReferenceRow = Readonly<Record<string, string>>

export interface PlacedRow {
  readonly row: ReferenceRow
  /** "parties.csv, 12": file and line, for whoever has to mend it. */
  readonly place: string
}

export const referenceTables = ['organisations', 'municipality-regions', 'partnerships', 'parties', 'successions'] as const
export type ReferenceTable = (typeof referenceTables)[number]

interface TableShape {
  /** What tells one fact from another; `valid_from` tells apart what happened twice. */
  readonly identity: readonly string[]
  readonly columns: readonly string[]
  /** Columns that may not be empty. */
  readonly needed: readonly string[]
}

const origin = ['source', 'source_address', 'inferred']

export const tableShapes: Readonly<Record<ReferenceTable, TableShape>> = {
  organisations: {
    identity: ['slug'],
    columns: ['slug', 'name', 'short_name', 'kind', 'code', 'valid_from', 'valid_to', 'successor', ...origin],
    needed: ['slug', 'name', 'short_name', 'kind'],
  },
  'municipality-regions': {
    identity: ['municipality_code', 'region'],
    columns: ['municipality_code', 'region', 'valid_from', 'valid_to', ...origin],
    needed: ['municipality_code', 'region', 'valid_from'],
  },
  partnerships: {
    identity: ['slug'],
    columns: ['slug', 'kind', 'name', 'region', 'hospital', 'valid_from', 'valid_to', ...origin],
    needed: ['slug', 'kind', 'name', 'region', 'valid_from'],
  },
  parties: {
    identity: ['partnership', 'party'],
    columns: ['partnership', 'party', 'valid_from', 'valid_to', ...origin],
    needed: ['partnership', 'party', 'valid_from'],
  },
  successions: {
    identity: ['predecessor', 'successor'],
    columns: ['predecessor', 'successor', ...origin],
    needed: ['predecessor', 'successor'],
  },
}

/** What the files say, in the order of their lines; a table that no file gives is left out and stays as it is recorded. */
export type WantedTables = Partial<Readonly<Record<ReferenceTable, readonly PlacedRow[]>>>

export interface ReferenceFile {
  readonly name: string
  /** The heading first; then each line's cells. */
  readonly lines: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

export type ReferenceFileRefusalCode =
  | 'committees/reference-unknown-file'
  | 'committees/reference-table-twice'
  | 'committees/reference-cells'

/** Which table a file is, by its heading and not its name, so that a renamed file with moved columns is still read rightly. */
export function readTables(files: readonly ReferenceFile[]): { readonly wanted: WantedTables; readonly faults: readonly Refusal[] } {
  const wanted: Partial<Record<ReferenceTable, PlacedRow[]>> = {}
  const faults: Refusal<ReferenceFileRefusalCode>[] = []
  for (const { name, lines } of files) {
    const heading = (lines[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase())
    const table = referenceTables.find((known) => sameColumns(tableShapes[known].columns, heading))
    if (!table) {
      faults.push({ code: 'committees/reference-unknown-file', values: { file: name, columns: heading.join(', ') } })
    } else if (wanted[table]) {
      faults.push({ code: 'committees/reference-table-twice', values: { file: name, table } })
    } else {
      wanted[table] = []
      for (const { number, cells } of lines.slice(1)) {
        const place = `${name}, ${number}`
        if (cells.length !== heading.length) faults.push({ code: 'committees/reference-cells', values: { row: place } })
        else wanted[table].push({ place, row: Object.fromEntries(heading.map((column, at) => [column, (cells[at] ?? '').trim()])) })
      }
    }
  }
  return { wanted, faults }
}

function sameColumns(columns: readonly string[], heading: readonly string[]): boolean {
  return columns.length === heading.length && columns.every((column) => heading.includes(column))
}
