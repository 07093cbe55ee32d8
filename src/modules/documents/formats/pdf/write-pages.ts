import type { TreeBuilder } from '../../rules/tree-builder.ts'
import { findTables } from './find-tables.ts'
import type { Table } from './find-tables.ts'
import { furnitureLines } from './furniture.ts'
import type { FurnitureRole } from './furniture.ts'
import { joinLines } from './join-lines.ts'
import { isStrong, runsOfLine } from './layout.ts'
import type { Line, Page } from './layout.ts'
import { headingLevel, measure } from './measures.ts'
import type { Measures } from './measures.ts'
import { pageLines } from './page-lines.ts'
import { paragraphs } from './paragraphs.ts'
import type { Paragraph } from './paragraphs.ts'

/** Pages as blocks: running text goes on over the foot of a page, furniture comes after what it would cut. */
export function writePages(pages: readonly Page[], builder: TreeBuilder): void {
  const columns = pages.map((page) => ({ page, lines: pageLines(page) }))
  const roles = furnitureLines(columns.map(({ page, lines }) => ({ height: page.height, lines: lines.flat() })))
  const body = withCommonMargin(
    columns.map(({ page, lines }) => ({ page, lines: lines.map((column) => column.filter((line) => !roles.has(line))) })),
  )
  const writer = new PageWriter(builder, measure(body.flatMap((page) => page.lines.flat())))
  for (const [
    at,
    {
      page,
      lines: [main = [], ...beside],
    },
  ] of body.entries()) {
    const furniture = columns[at]!.lines.flat().filter((line) => roles.has(line))
    writer.furnish(
      furniture.filter((line) => line.y > page.height / 2),
      roles,
    )
    writer.flow(main)
    for (const column of beside) writer.aside(column)
    writer.aside(
      page.turned.map((item) => ({
        page: page.number,
        segments: [{ items: [item], x0: item.x, x1: item.x + item.width, y: item.y, size: item.size }],
        x0: item.x,
        x1: item.x,
        y: 0,
        size: item.size,
        margin: item.x,
      })),
    )
    writer.furnish(
      furniture.filter((line) => line.y <= page.height / 2),
      roles,
    )
  }
  writer.finish()
}

/** A page of short lines says little of where its text may end; the other pages know. */
function withCommonMargin(pages: readonly { page: Page; lines: Line[][] }[]): { page: Page; lines: Line[][] }[] {
  const margin = Math.max(...pages.map(({ page, lines: [main = []] }) => Math.max(main[0]?.margin ?? 0, leastMargin(page, main))))
  return pages.map(({ page, lines: [main = [], ...beside] }) => ({ page, lines: [main.map((line) => ({ ...line, margin })), ...beside] }))
}

/** Where no line comes near the right edge, the margins are taken to be alike on both sides. */
function leastMargin(page: Page, lines: readonly Line[]): number {
  const left = Math.min(...lines.map(({ x0 }) => x0), page.width / 4)
  const right = Math.max(...lines.map(({ x1 }) => x1), 0)
  return right < left + (page.width - 2 * left) * 0.7 ? page.width - left : 0
}

class PageWriter {
  private readonly builder: TreeBuilder
  private readonly measures: Measures
  private pending: Line[] = []
  /** What waits until the running paragraph ends. */
  private waiting: (() => void)[] = []
  private tables = 0
  private markers: number[] = []

  constructor(builder: TreeBuilder, measures: Measures) {
    this.builder = builder
    this.measures = measures
  }

  flow(lines: readonly Line[]): void {
    for (const chunk of findTables(lines)) {
      if (chunk.kind === 'line') this.pending.push(chunk.line)
      else {
        this.writeText(false)
        this.table(chunk)
      }
    }
    this.writeText(true)
  }

  aside(lines: readonly Line[]): void {
    this.later(() => {
      for (const paragraph of paragraphs(lines, this.measures)) this.paragraph(paragraph)
    })
  }

  furnish(lines: readonly Line[], roles: ReadonlyMap<Line, FurnitureRole>): void {
    for (const line of lines) this.later(() => void this.builder.furniture(roles.get(line)!, runsOfLine(line), { page: line.page }))
  }

  finish(): void {
    this.writeText(false)
  }

  private later(write: () => void): void {
    if (this.pending.length) this.waiting.push(write)
    else write()
  }

  /** Writes what is pending; the last paragraph may go on over the page and then stays. */
  private writeText(pageEnds: boolean): void {
    const found = paragraphs(this.pending, this.measures)
    const open = pageEnds ? found.pop() : undefined
    const page = open?.lines.at(-1)?.page
    for (const [at, paragraph] of found.entries()) {
      this.paragraph(paragraph)
      if (at === 0) this.release()
    }
    this.pending = open ? this.pending.slice(this.pending.length - open.lines.length) : []
    if (!open || open.lines[0]!.page === page) {
      if (found.length || !open) this.release()
    }
  }

  private release(): void {
    const waiting = this.waiting
    this.waiting = []
    for (const write of waiting) write()
  }

  private paragraph({ lines, item }: Paragraph): void {
    const source = { page: lines[0]!.page }
    const level = item ? undefined : headingLevel(lines, this.measures)
    if (item) this.builder.listItem(this.depthOf(item.x), item.ordered, item.marker, joinLines(lines, this.measures.words), source)
    else if (level !== undefined) this.builder.heading(level, joinLines(lines, this.measures.words), source)
    else this.builder.paragraph(joinLines(lines, this.measures.words), source)
    if (!item) this.markers = []
  }

  /** By how many markers of the same list stand further left. */
  private depthOf(x: number): number {
    this.markers = this.markers.filter((marker) => marker < x - 3)
    this.markers.push(x)
    return this.markers.length - 1
  }

  private table({ rows, page }: Table): void {
    const [head, ...rest] = rows
    const bold = (row: Table['rows'][number]) => row.flat().every(isStrong)
    const headed = head !== undefined && bold(head) && !rest.every(bold)
    for (const [at, row] of rows.entries()) {
      this.builder.tableRow(
        this.tables,
        headed && at === 0,
        row.map((cell) => (cell.length ? joinLines(cell, this.measures.words) : [])),
        { page },
      )
    }
    this.tables++
    this.markers = []
  }
}
