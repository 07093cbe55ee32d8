import type { Block, ContentTree, ListItem, Mark, Span, TableRow } from './content-tree.ts'
import { escapeLineStart } from './escape-markdown.ts'
import { markdownInline } from './markdown-inline.ts'

/**
 * Part of a document as Markdown (CommonMark with pipe tables), every character of it in order.
 * Blocks that the span cuts are given in part; furniture is left out, rules stay.
 */
export function treeToMarkdown(tree: ContentTree, [start, end]: Span = [0, tree.text.length]): string {
  const pieces: string[] = []
  const blocks = tree.blocks.filter((block) => block.kind !== 'furniture' && block.start <= end && block.end >= start)
  for (let at = 0; at < blocks.length;) {
    const to = endOfGroup(blocks, at)
    const group = blocks.slice(at, to)
    const write = (span: Span, marks: readonly Mark[]) =>
      markdownInline(tree.text, marks, [Math.max(start, span[0]), Math.min(end, span[1])])
    pieces.push(writeGroup(group, write).trimEnd())
    at = to
  }
  return pieces.filter((piece) => piece !== '').join('\n\n')
}

type Write = (span: Span, marks: readonly Mark[]) => string

/** A list or a table is written as one. */
function endOfGroup(blocks: readonly Block[], from: number): number {
  const first = blocks[from]!
  let to = from + 1
  const belongs = (block: Block) =>
    first.kind === 'table-row'
      ? block.kind === 'table-row' && block.table === first.table
      : first.kind === 'list-item' && block.kind === 'list-item'
  while (to < blocks.length && belongs(blocks[to]!)) to++
  return to
}

function writeGroup(group: readonly Block[], write: Write): string {
  const [first] = group
  if (first?.kind === 'list-item') return writeList(group as ListItem[], write)
  if (first?.kind === 'table-row') return writeTable(group as TableRow[], write)
  if (first?.kind === 'rule') return '---'
  const written = first ? write([first.start, first.end], first.marks) : ''
  if (first?.kind !== 'heading') return lines(written).join('\\\n')
  const marker = first.marker ? `${first.marker} ` : ''
  return `${'#'.repeat(first.level)} ${marker}${written.replace(/\s+/g, ' ').trim().replace(/#+$/, '\\$&')}`
}

function writeList(items: readonly ListItem[], write: Write): string {
  const parents: { depth: number; width: number }[] = []
  let written = ''
  let before: ListItem | undefined
  for (const item of items) {
    while (parents.length && parents.at(-1)!.depth >= item.depth) parents.pop()
    const margin = ' '.repeat(parents.reduce((sum, { width }) => sum + width, 0))
    const counted = item.ordered ? /^(\d{1,9})[.)]$/.exec(item.marker ?? '1.') : null
    const bullet = counted ? counted[0] : '-'
    const shown = item.marker && !counted ? `${item.marker} ` : ''
    parents.push({ depth: item.depth, width: bullet.length + 1 })
    const hanging = margin + ' '.repeat(bullet.length + 1)
    const text = lines(shown + write([item.start, item.end], item.marks)).join(`\\\n${hanging}`)
    // A number other than 1 begins a list only after a blank line.
    const apart = before && (before.ordered !== item.ordered || (item.ordered && item.depth > before.depth))
    written += `${before ? '\n' : ''}${apart ? '\n' : ''}${margin}${bullet} ${text}`
    before = item
  }
  return written
}

function writeTable(rows: readonly TableRow[], write: Write): string {
  const width = Math.max(...rows.map((row) => row.cells.length))
  const line = (cells: readonly string[]) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const written = rows.map((row) => line(row.cells.map((cell) => inCell(write(cell, row.marks)))))
  const head = rows[0]?.header ? written.shift()! : line([])
  return [head, line(Array.from({ length: width }, () => '---')), ...written].join('\n')
}

/** Lines without outer space; an empty one would end the block. */
function lines(written: string): string[] {
  return written
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .filter((line) => line !== '')
}

function inCell(written: string): string {
  return written
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|')
    .trim()
}
