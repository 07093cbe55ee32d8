import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type ColumnKey, columnHeadings } from './columns-lexicon.ts'

/** One line of a spreadsheet by its columns; a column that the file does not have is absent. */
export interface SheetRow {
  /** As the spreadsheet numbers it; the heading is usually row 1. */
  readonly row: number
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>
}

export type SheetColumnsCode = 'committees/sheet-without-heading' | 'committees/sheet-columns-missing' | 'committees/sheet-column-twice'

const keys = Object.keys(columnHeadings) as ColumnKey[]
/** A title or a note may stand above the heading. */
const headingWithin = 10

/** The rows of a spreadsheet, its columns found by their headings, in whatever order they stand. */
export function sheetRows(
  table: readonly (readonly string[])[],
): { readonly rows: SheetRow[] } | { readonly refusal: Refusal<SheetColumnsCode> } {
  const at = table.slice(0, headingWithin).findIndex((row) => row.filter((cell) => keyOf(cell) !== undefined).length >= 2)
  const heading = table[at]
  if (!heading) return { refusal: { code: 'committees/sheet-without-heading' } }
  const columns = heading.map(keyOf)
  const twice = columns.find((key, index) => key !== undefined && columns.indexOf(key) !== index)
  if (twice) return { refusal: { code: 'committees/sheet-column-twice', values: { column: columnHeadings[twice][0] } } }
  const missing = missingOf(columns)
  if (missing.length > 0) return { refusal: { code: 'committees/sheet-columns-missing', values: { columns: missing.join(', ') } } }
  return {
    rows: table.flatMap((line, index): SheetRow[] => {
      if (index <= at || line.every((cell) => cell.trim() === '')) return []
      const cells = columns.flatMap((key, column) => (key ? [[key, (line[column] ?? '').trim().replace(/\s+/g, ' ')]] : []))
      return [{ row: index + 1, cells: Object.fromEntries(cells) as SheetRow['cells'] }]
    }),
  }
}

/** The name, and what tells the seat: its id, or its committee's and its own name. */
function missingOf(columns: readonly (ColumnKey | undefined)[]): string[] {
  const needed: ColumnKey[] = columns.includes('seatId') ? ['person'] : ['committee', 'seat', 'person']
  return needed.filter((key) => !columns.includes(key)).map((key) => columnHeadings[key][0])
}

function keyOf(heading: string): ColumnKey | undefined {
  const written = nameKey(heading)
  return keys.find((key) => columnHeadings[key].some((known) => nameKey(known) === written))
}
