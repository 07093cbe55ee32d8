import type { Span } from '../../../documents/rules/content-tree.ts'
import { columnOf, type Column } from '../lexicon/columns.ts'
import { plainLabel, trimmed, type Line } from './lines.ts'

/** Which cell of a table's rows means what. */
export type Columns = ReadonlyMap<Column, number>

/** The columns that a row names, when it is the head of a table: two known names or more, and hardly any other. */
export function columnsOf(line: Line): Columns | undefined {
  if (line.kind !== 'table-row' || !line.columns || line.columns.length < 2 || line.text.length > 200) return undefined
  const found = new Map<Column, number>()
  let named = 0
  for (const [at, [start, end]] of line.columns.entries()) {
    const name = plainLabel(line.text.slice(Math.max(0, start - line.start), Math.max(0, end - line.start)))
    const column = columnOf(name)
    if (name) named++
    if (column && !found.has(column)) found.set(column, at)
  }
  return found.size >= 2 && found.size >= named - 1 ? found : undefined
}

/** The text of a cell and its place; undefined when it is empty. */
export function cellAt(line: Line, columns: Columns, column: Column): { readonly text: string; readonly span: Span } | undefined {
  const at = columns.get(column)
  const cell = at === undefined ? undefined : line.columns?.[at]
  if (!cell) return undefined
  const from = Math.max(0, cell[0] - line.start)
  const [start, end] = trimmed(line.text, from, Math.max(from, Math.min(cell[1] - line.start, line.text.length)))
  return end > start ? { text: line.text.slice(start, end), span: [line.start + start, line.start + end] } : undefined
}
