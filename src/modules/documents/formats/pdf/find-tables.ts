import { hasLeader, markedLine } from './list-marker.ts'
import { endsShort } from './join-lines.ts'
import { lineOf, textOfLine, textOfSegment } from './layout.ts'
import type { Line } from './layout.ts'

export interface Table {
  readonly kind: 'table'
  readonly page: number
  /** Per row and cell, the lines of the cell. */
  readonly rows: readonly (readonly (readonly Line[])[])[]
}

export type Chunk = Table | { readonly kind: 'line'; readonly line: Line }

interface Column {
  x0: number
  x1: number
}

/** Finds rows and columns by what stands under each other. A single line with wide gaps is no table. */
export function findTables(lines: readonly Line[]): Chunk[] {
  const chunks: Chunk[] = []
  for (let at = 0; at < lines.length;) {
    const to = endOfTable(lines, at)
    const region = lines.slice(at, to)
    if (region.filter(isTabular).length >= 2) {
      chunks.push(tableOf(region))
      at = to
    } else chunks.push({ kind: 'line', line: lines[at++]! })
  }
  return chunks
}

function isTabular(line: Line): boolean {
  return line.segments.length > 1 && !hasLeader(textOfLine(line)) && !markedLine(line)
}

function endOfTable(lines: readonly Line[], from: number): number {
  if (!isTabular(lines[from]!)) return from + 1
  let columns = columnsWith([], lines[from]!)!
  let end = from + 1
  for (let at = from + 1; at < lines.length; at++) {
    const line = lines[at]!
    const gap = lines[at - 1]!.y - line.y
    if (gap > line.size * 4 || hasLeader(textOfLine(line))) break
    const wider = columnsWith(columns, line)
    if (!wider) break
    const tabular = isTabular(line)
    if (tabular && !sharesColumn(columns, line)) break
    if (!tabular && !continues(columns, lines[at - 1]!, line) && !rowFollows(lines, at, columns)) break
    columns = wider
    end = at + 1
  }
  return end
}

/** The columns widened by a line's segments; undefined when one of them lies across two columns. */
function columnsWith(columns: readonly Column[], line: Line): Column[] | undefined {
  const all = columns.map((column) => ({ ...column }))
  for (const { x0, x1 } of line.segments) {
    const under = all.filter((column) => x0 < column.x1 - 1 && x1 > column.x0 + 1)
    if (under.length > 1) return undefined
    if (under[0]) {
      under[0].x0 = Math.min(under[0].x0, x0)
      under[0].x1 = Math.max(under[0].x1, x1)
    } else all.push({ x0, x1 })
  }
  const sorted = all.toSorted((a, b) => a.x0 - b.x0)
  return sorted.some((column, at) => at > 0 && column.x0 < sorted[at - 1]!.x1) ? undefined : sorted
}

/** Beyond the first column, something begins or ends where the column does. */
function sharesColumn(columns: readonly Column[], line: Line): boolean {
  return line.segments
    .slice(1)
    .some(({ x0, x1 }) => columns.slice(1).some((column) => Math.abs(column.x0 - x0) < 3 || Math.abs(column.x1 - x1) < 3))
}

/** A lone piece that goes on in its cell. */
function continues(columns: readonly Column[], before: Line, line: Line): boolean {
  if (before.y - line.y > line.size * 1.7) return false
  const [segment] = line.segments
  const column = columns.findIndex(({ x0 }) => Math.abs(x0 - segment!.x0) < 3)
  if (column > 0) return true
  const above = before.segments.find(({ x0 }) => Math.abs(x0 - segment!.x0) < 3)
  const next = columns[1]
  return (
    column === 0 &&
    above !== undefined &&
    next !== undefined &&
    !endsShort(above, next.x0 - segment!.size * 0.4, textOfSegment(segment!), segment!)
  )
}

function rowFollows(lines: readonly Line[], at: number, columns: readonly Column[]): boolean {
  const line = lines[at]!
  const next = lines[at + 1]
  const close = next !== undefined && line.y - next.y < line.size * 2.5 && lines[at - 1]!.y - line.y < line.size * 2.5
  const inFirst = line.segments.length === 1 && Math.abs(line.x0 - columns[0]!.x0) < 3 && line.x1 < (columns[1]?.x0 ?? 0)
  return close && inFirst && isTabular(next) && columnsWith(columns, next) !== undefined && sharesColumn(columns, next)
}

function tableOf(region: readonly Line[]): Table {
  const columns = region.reduce<Column[]>((found, line) => columnsWith(found, line) ?? found, [])
  const gaps = region.slice(1).map((line, at) => region[at]!.y - line.y)
  const leading = Math.min(...gaps.filter((gap) => gap > 0))
  const padded = Math.max(...gaps) > leading * 1.12
  const rows: Line[][][] = []
  for (const [at, line] of region.entries()) {
    const tight = at > 0 && region[at - 1]!.y - line.y <= leading * 1.12
    if (at === 0 || !goesOn(line, region[at - 1]!, columns, padded, tight)) rows.push(columns.map(() => []))
    for (const segment of line.segments) {
      const column = columns.findIndex(({ x0, x1 }) => segment.x0 < x1 - 1 && segment.x1 > x0 + 1)
      const margin = (columns[column + 1]?.x0 ?? line.margin + segment.size) - segment.size * 0.4
      rows.at(-1)![Math.max(0, column)]!.push(lineOf(line.page, [segment], margin))
    }
  }
  return { kind: 'table', page: region[0]!.page, rows }
}

/** Where rows stand further apart than lines, distance tells; else a row begins whenever its first cell does. */
function goesOn(line: Line, before: Line, columns: readonly Column[], padded: boolean, tight: boolean): boolean {
  const inFirst = line.segments.some(({ x0 }) => x0 < columns[0]!.x1)
  if (padded || !inFirst) return tight || (!inFirst && !padded)
  return line.segments.length === 1 && continues(columns, before, line)
}
