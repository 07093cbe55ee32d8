import type { Run } from '../rules/compose-runs.ts'
import type { ContentTree, ListItem, Mark, TableRow } from '../rules/content-tree.ts'
import { TreeBuilder } from '../rules/tree-builder.ts'

/**
 * A running text as its writers see it. Flat like the content tree: that a paragraph becomes a heading or a point of a list
 * is a change of what it is called, so that what others write in it meanwhile stays where it stands.
 */
export type TextBlock = WordsBlock | TableBlock

export interface WordsBlock {
  readonly kind: 'paragraph' | 'heading' | 'bullet' | 'ordered'
  /** Of a heading 1 to 6, of a list's point from 0. */
  readonly level: number
  /** The number of an ordered point that does not follow from the one before. */
  readonly start?: number | undefined
  readonly runs: readonly Run[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly rows: readonly { readonly header: boolean; readonly cells: readonly (readonly Run[])[] }[]
}

export function blocksOfTree(tree: ContentTree): TextBlock[] {
  const blocks: TextBlock[] = []
  const count = new PointCounter()
  let table: { number: number; rows: TableBlock['rows'][number][] } | undefined
  for (const block of tree.blocks) {
    if (block.kind === 'table-row') {
      if (!table || table.number !== block.table) blocks.push({ kind: 'table', rows: (table = { number: block.table, rows: [] }).rows })
      table.rows.push({ header: block.header, cells: cellsOf(tree, block) })
      continue
    }
    table = undefined
    const runs = runsOf(tree.text, block.marks, block.start, block.end)
    if (block.kind === 'list-item') blocks.push(pointOf(block, runs, count))
    else if (block.kind === 'heading') blocks.push({ kind: 'heading', level: block.level, runs: marked(block.marker, runs) })
    else if (block.kind === 'paragraph') blocks.push({ kind: 'paragraph', level: 0, runs })
    if (block.kind !== 'list-item') count.end()
  }
  return blocks
}

export function treeOfBlocks(blocks: readonly TextBlock[]): ContentTree {
  const builder = new TreeBuilder()
  const count = new PointCounter()
  blocks.forEach((block, at) => {
    if (block.kind === 'table')
      for (const { header, cells } of block.rows)
        builder.tableRow(
          at,
          header,
          cells.map((cell) => cell.map(withoutBreaks)),
          {},
        )
    else if (block.kind === 'heading') builder.heading(block.level, block.runs.map(withoutBreaks), {})
    else if (block.kind === 'paragraph') builder.paragraph(block.runs.map(withoutTabs), {})
    else {
      const ordered = block.kind === 'ordered'
      const number = count.next(block.level, ordered, block.start)
      builder.listItem(block.level, ordered, ordered ? `${number}.` : undefined, block.runs.map(withoutTabs), {})
      return
    }
    count.end()
  })
  return builder.tree()
}

/** Which number each point of a list has, as lists within lists go on or begin again. */
class PointCounter {
  private numbers: (number | undefined)[] = []

  next(level: number, ordered: boolean, start: number | undefined): number | undefined {
    this.numbers.length = Math.min(this.numbers.length, level + 1)
    return (this.numbers[level] = ordered ? (start ?? (this.numbers[level] ?? 0) + 1) : undefined)
  }

  /** What is no point ends all lists. */
  end(): void {
    this.numbers = []
  }
}

function pointOf({ depth, ordered, marker }: ListItem, runs: readonly Run[], count: PointCounter): WordsBlock {
  const written = /^(\d{1,9})[.)]$/.exec(marker ?? '')
  if (ordered && marker && !written) {
    count.next(depth, false, undefined)
    return { kind: 'bullet', level: depth, runs: marked(marker, runs) }
  }
  const expected = count.next(depth, ordered, undefined)
  if (!ordered) return { kind: 'bullet', level: depth, runs: marked(marker, runs) }
  const number = written ? Number(written[1]) : expected
  if (number === expected) return { kind: 'ordered', level: depth, runs }
  return { kind: 'ordered', level: depth, start: count.next(depth, true, number), runs }
}

function cellsOf(tree: ContentTree, { cells, marks }: TableRow): Run[][] {
  return cells.map(([start, end]) => runsOf(tree.text, marks, start, end))
}

/** A stretch of text cut wherever a mark begins or ends. */
function runsOf(text: string, marks: readonly Mark[], start: number, end: number): Run[] {
  const cuts = new Set([start, end])
  for (const mark of marks) for (const at of [mark.start, mark.end]) if (at > start && at < end) cuts.add(at)
  const places = [...cuts].toSorted((a, b) => a - b)
  return places.slice(0, -1).flatMap((from, at) => {
    const over = marks.filter((mark) => mark.start <= from && mark.end > from)
    const href = over.find(({ kind }) => kind === 'link')?.href
    const image = over.find(({ kind }) => kind === 'image')?.href
    const is = (kind: Mark['kind']) => over.some((mark) => mark.kind === kind)
    const words = text.slice(from, places[at + 1])
    return words === ''
      ? []
      : [
          {
            text: words,
            ...(is('strong') && { strong: true }),
            ...(is('emphasis') && { emphasis: true }),
            ...(href && { href }),
            ...(image && { image }),
          },
        ]
  })
}

function marked(marker: string | undefined, runs: readonly Run[]): readonly Run[] {
  return marker ? [{ text: `${marker} ` }, ...runs] : runs
}

/** To Markdown's reader tabs between words are a table. */
function withoutTabs(run: Run): Run {
  return { ...run, text: run.text.replaceAll('\t', ' ') }
}

function withoutBreaks(run: Run): Run {
  return { ...run, text: run.text.replace(/[\t\n]/g, ' ') }
}
