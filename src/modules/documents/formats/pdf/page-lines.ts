import { lineOf, segmentOf } from './layout.ts'
import type { Item, Line, Page, Segment } from './layout.ts'

/** A page's text as columns of lines: the main column first, then what stands beside it. */
export function pageLines(page: Page): Line[][] {
  const rows = alignedRows(page.items)
  const { main, beside } = sideColumn(rows.flat())
  return [main, beside].filter((column) => column.length > 0).map((column) => linesOf(page.number, column))
}

function linesOf(page: number, segments: readonly Segment[]): Line[] {
  const ends = segments.map(({ x1 }) => x1).toSorted((a, b) => a - b)
  const margin = ends[Math.floor((ends.length - 1) * 0.95)] ?? 0
  const rows: Segment[][] = []
  for (const segment of segments.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && sameBaseline(row[0]!, segment)) row.push(segment)
    else rows.push([segment])
  }
  return rows.map((row) => lineOf(page, row.toSorted((a, b) => a.x0 - b.x0), margin))
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
  const startsAfter = (least: number) => rows.map((row) => part(row, (gap, size) => gap > size * least).slice(1).map(({ x0 }) => x0))
  const wide = startsAfter(1.7)
  const narrow = startsAfter(0.6)
  return rows.map((row, at) => {
    const near = [...around(wide, at, 10), ...around(narrow, at, 2)]
    return part(row, (gap, size, x) => gap > size * 1.7 || (gap > size * 0.6 && near.some((start) => Math.abs(start - x) < 1)))
  })
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
  const starts = segments.map(({ x0 }) => x0).toSorted((a, b) => a - b)
  const [left = 0] = starts
  for (const x of new Set(starts.filter((start) => start > left + 120).map(Math.floor))) {
    const beside = segments.filter(({ x0 }) => x0 >= x - 2)
    const top = Math.max(...beside.map(({ y }) => y))
    const foot = Math.min(...beside.map(({ y }) => y))
    const level = segments.filter(({ x0, y }) => x0 < x - 2 && y <= top + 1 && y >= foot - 1)
    if (beside.length < 3 || level.length < 3 || level.some(({ x1 }) => x1 > x - 4)) continue
    const rowsBeside = baselines(beside)
    const rowsLevel = baselines(level)
    const inStep = rowsBeside.filter((row) => rowsLevel.some((other) => Math.abs(row - other) < 1.5)).length
    const dense = [beside, level].every((column) => column.length > 8 && isRunningText(column))
    if (inStep / Math.min(rowsBeside.length, rowsLevel.length) < 0.5 || dense) return { main: segments.filter((segment) => !beside.includes(segment)), beside }
  }
  return { main: segments, beside: [] }
}

function baselines(segments: readonly Segment[]): number[] {
  return [...new Set(segments.map(({ y }) => Math.round(y)))]
}

/** Most lines reach the column's right edge. */
function isRunningText(column: readonly Segment[]): boolean {
  const edge = Math.max(...column.map(({ x1 }) => x1))
  return column.filter(({ x1, size }) => x1 > edge - size * 5).length > column.length * 0.6
}
