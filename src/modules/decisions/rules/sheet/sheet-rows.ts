import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type ColumnKey, columnHeadings } from './sheet-lexicon.ts'
import type { SheetRefusalCode } from './sheet-refusals.ts'

/** One line of a spreadsheet by its columns; a column that the file does not have is absent. */
export interface SheetRow {
  /** As the spreadsheet numbers it; the heading is usually row 1. */
  readonly row: number
  readonly cells: Readonly<Partial<Record<ColumnKey, string>>>
}

const keys = Object.keys(columnHeadings) as ColumnKey[]
/** A title or a note may stand above the heading. */
const headingWithin = 10

/** The rows of a spreadsheet, its columns found by their headings, in whatever order they stand. */
export function sheetRows(
  table: readonly (readonly string[])[],
): { readonly rows: SheetRow[] } | { readonly refusal: Refusal<SheetRefusalCode> } {
  const at = table.slice(0, headingWithin).findIndex((row) => row.filter((cell) => keyOf(cell) !== undefined).length >= 2)
  const heading = table[at]
  if (!heading) return { refusal: { code: 'decisions/sheet-without-heading' } }
  const columns = heading.map(keyOf)
  const twice = columns.find((key, index) => key !== undefined && columns.indexOf(key) !== index)
  if (twice) return { refusal: { code: 'decisions/sheet-column-twice', values: { column: columnHeadings[twice][0] } } }
  if (!columns.includes('id')) return { refusal: { code: 'decisions/sheet-column-missing', values: { column: columnHeadings.id[0] } } }
  return {
    rows: table.flatMap((line, index): SheetRow[] => {
      if (index <= at || line.every((cell) => cell.trim() === '')) return []
      const cells = columns.flatMap((key, column) => (key ? [[key, (line[column] ?? '').trim()]] : []))
      return [{ row: index + 1, cells: Object.fromEntries(cells) as SheetRow['cells'] }]
    }),
  }
}

function keyOf(heading: string): ColumnKey | undefined {
  const written = nameKey(heading)
  return keys.find((key) => columnHeadings[key].some((known) => nameKey(known) === written))
}
