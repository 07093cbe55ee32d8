import { readItemTitle } from './item-title.ts'
import type { SectionKind } from '../draft.ts'
import type { Column } from '../lexicon/columns.ts'
import type { Span } from '../../../documents/rules/content-tree.ts'
import { pieceOf, type Line } from '../lines/lines.ts'
import type { ItemPart } from '../head/paper-parts.ts'
import { cellAt, columnsOf, type Columns } from '../lines/table-columns.ts'

/** Minutes kept in a table: one row an item, with columns for outcome, who and when. */
export interface TableItems {
  readonly head: number
  readonly to: number
  readonly items: readonly ItemPart[]
}

export function findTableItems(lines: readonly Line[]): TableItems | undefined {
  for (let at = 0; at < lines.length; at++) {
    const columns = columnsOf(lines[at]!)
    if (!columns?.has('title') || !['conclusion', 'text', 'responsible', 'recommendation'].some((column) => columns.has(column as Column)))
      continue
    let to = at + 1
    while (to < lines.length && lines[to]!.kind === 'table-row' && !columnsOf(lines[to]!)) to++
    const items = lines.slice(at + 1, to).flatMap((row) => itemOf(row, columns))
    if (items.length >= 2) return { head: at, to, items }
  }
  return undefined
}

const told: readonly (readonly [Column, SectionKind])[] = [
  ['text', 'casePresentation'],
  ['recommendation', 'recommendation'],
  ['conclusion', 'conclusion'],
]

function itemOf(row: Line, columns: Columns): ItemPart[] {
  const titled = cellAt(row, columns, 'title')
  const number = cellAt(row, columns, 'number')
  if (!titled) return []
  const from = titled.span[0] - row.start
  const title = readItemTitle(row.text.slice(0, from + titled.text.length), from)
  const responsible = cellAt(row, columns, 'responsible')
  const due = cellAt(row, columns, 'due')
  return [
    {
      number: number?.text.replace(/[.)]+$/, ''),
      numberSpan: number?.span,
      title,
      titleSpans: [[row.start + title.titleSpan[0], row.start + title.titleSpan[1]]],
      headLines: [row],
      before: [],
      body: [],
      told: told.flatMap(([column, kind]) => {
        const cell = cellAt(row, columns, column)
        return cell ? [{ kind, line: lineOfCell(row, cell.span) }] : []
      }),
      assigned: responsible || due ? { responsible, due } : undefined,
    },
  ]
}

function lineOfCell(row: Line, [start, end]: Span): Line {
  return {
    ...pieceOf(row, start - row.start, end - row.start),
    kind: 'paragraph',
    cells: undefined,
    columns: undefined,
    emphasised: false,
    first: true,
  }
}
