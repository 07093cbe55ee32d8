import { lineOf, segmentOf } from './layout.ts'
import type { Item, Line, Page, Segment } from './layout.ts'

/** A page's text as columns of lines: the main column first, then what stands beside it. */
export function pageLines(page: Page): Line[][] {
  const rows = alignedRows(page.items)
  const { main, beside } = sideColumn(rows.flat())
  const ends = main.map(({ x1 }) => x1).toSorted((a, b) => a - b)
  const margin = ends[Math.floor((ends.length - 1) * 0.95)] ?? 0
  // Beside the text stand labels, names and numbers: every line break there is meant.
  const columns = [linesOf(page.number, main, margin), linesOf(page.number, beside, page.width * 2)]
  return columns.filter((column) => column.length > 0)
}

function linesOf(page: number, segments: readonly Segment[], margin: number): Line[] {
  const rows: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.slice(-2).find(([first]) => sameBaseline(first!, segment) && alikeInSize(first!, segment))
    if (row) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) =>
    lineOf(
      page,
      row.toSorted((a, b) => a.x0 - b.x0),
      margin,
    ),
  )
}

/** A large title and a small case number at its side do not make a row. */
function alikeInSize(a: Segment, b: Segment): boolean {
  return Math.min(a.size, b.size) > Math.max(a.size, b.size) * 0.75
}

function sameBaseline(a: { y: number; size: number }, b: { y: number; size: number }): boolean {
  return Math.abs(a.y - b.y) < Math.max(a.size, b.size) * 0.45
}

/** Rows of segments, parted at wide gaps, and at narrower ones where rows near by have a column beginning at the same place. */
function alignedRows(items: readonly Item[]): Segment[][] {
  const rows: Item[][] = []
  for (const item of items.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.findLast((candidate, at) => at >= rows.length - 3 && sameBaseline(candidate[0]!, item))
    if (row) row.push(item)
    else rows.push([item])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  const edges = rows.map((row) => endOf(row)).toSorted((a, b) => a - b)
  const edge = edges[Math.floor((edges.length - 1) * 0.95)] ?? 0
  const partedAt = (least: number) =>
    rows.map((row) => (isStretched(row, edge) ? [] : part(row, (gap, size) => gap > size * least).slice(1)))
  const wide = partedAt(1.7)
  const narrow = partedAt(0.6)
  return rows.map((row, at) => {
    if (isStretched(row, edge)) return [segmentOf(row)]
    const far = around(wide, at, 10)
    const starts = [...far, ...around(narrow, at, 2)].map(({ x0 }) => x0)
    const isFigureUnderFigures = (x: number) => isFigure(row, x) && far.some(({ x1 }) => Math.abs(x1 - endOf(row)) < 1)
    return part(
      row,
      (gap, size, x) =>
        gap > size * 1.7 || (gap > size * 0.6 && (starts.some((start) => Math.abs(start - x) < 1) || isFigureUnderFigures(x))),
    )
  })
}

/** What stands from x to the row's end is a number, as in a column of amounts. */
function isFigure(row: readonly Item[], x: number): boolean {
  return /^-?[\d.,\s]+(?:%|kr\.)?$/.test(
    row
      .filter((item) => item.x >= x)
      .map(({ text }) => text)
      .join(' '),
  )
}

/** Long words in justified text leave wide gaps: all alike, and the line ends at the margin. */
function isStretched(row: readonly Item[], edge: number): boolean {
  const gaps = row
    .slice(1)
    .map((item, at) => item.x - row[at]!.x - row[at]!.width)
    .filter((gap) => gap > 0.5)
  return gaps.length > 1 && Math.abs(endOf(row) - edge) < 1.5 && Math.max(...gaps) - Math.min(...gaps) < Math.max(...gaps) * 0.12
}

function endOf(row: readonly Item[]): number {
  return Math.max(...row.map(({ x, width }) => x + width))
}

function around<T>(rows: readonly (readonly T[])[], at: number, reach: number): T[] {
  return [...rows.slice(Math.max(0, at - reach), at), ...rows.slice(at + 1, at + reach + 1)].flat()
}

function part(row: readonly Item[], isGap: (gap: number, size: number, x: number) => boolean): Segment[] {
  const parts: Item[][] = []
  let end = -Infinity
  for (const item of row) {
    if (parts.length && !isGap(item.x - end, item.size, item.x)) parts.at(-1)!.push(item)
    else parts.push([item])
    end = Math.max(end, item.x + item.width)
  }
  return parts.map(segmentOf)
}

/**
 * Letters and notes carry sender and case number in a column beside the text. Its lines do not keep step with the
 * text's, as the cells of a table would.
 */
function sideColumn(segments: readonly Segment[]): { main: readonly Segment[]; beside: readonly Segment[] } {
  const left = Math.min(...segments.map(({ x0 }) => x0))
  for (const beside of standingTogether(segments.filter(({ x0 }) => x0 > left + 120))) {
    const x = Math.min(...beside.map(({ x0 }) => x0))
    const top = Math.max(...beside.map(({ y }) => y))
    const foot = Math.min(...beside.map(({ y }) => y))
    const level = segments.filter(({ x0, y }) => x0 < x - 2 && y <= top + 1 && y >= foot - 1)
    if (beside.length < 3 || level.length < 3 || level.some(({ x1 }) => x1 > x - 4)) continue
    const rowsBeside = baselines(beside)
    const rowsLevel = baselines(level)
    const inStep = rowsBeside.filter((row) => rowsLevel.some((other) => Math.abs(row - other) < 1.5)).length
    const dense = [beside, level].every((column) => column.length > 8 && isRunningText(column))
    if (inStep / Math.min(rowsBeside.length, rowsLevel.length) < 0.5 || dense)
      return { main: segments.filter((segment) => !beside.includes(segment)), beside }
  }
  return { main: segments, beside: [] }
}

function baselines(segments: readonly Segment[]): number[] {
  return [...new Set(segments.map(({ y }) => Math.round(y)))]
}

/** Segments under each other, however they are aligned. */
function standingTogether(segments: readonly Segment[]): Segment[][] {
  const groups: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const group = groups.find(
      (other) => other.at(-1)!.y - segment.y < segment.size * 6 && other.some(({ x0, x1 }) => x0 < segment.x1 + 15 && x1 > segment.x0 - 15),
    )
    if (group) group.push(segment)
    else groups.push([segment])
  }
  return groups
}

/** Most lines reach the column's right edge. */
function isRunningText(column: readonly Segment[]): boolean {
  const edge = Math.max(...column.map(({ x1 }) => x1))
  return column.filter(({ x1, size }) => x1 > edge - size * 5).length > column.length * 0.6
}
