import type { Block, ContentTree } from '../../src/modules/documents/rules/content-tree.ts'
import type { Reading } from '../../src/modules/documents/rules/reading.ts'

/**
 * A paper for tests of the recogniser. Each string is a block: "# " and "## " make headings, "- " and "1) " list items,
 * "| a | b" a table row, anything else a paragraph, whose line feeds stay.
 */
export function treeOfLines(lines: readonly string[]): ContentTree {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines) {
    if (blocks.length) text += '\n'
    const start = text.length
    const heading = /^(#{1,6}) /.exec(line)
    const bullet = /^- /.exec(line)
    const ordered = /^(\d+\)) /.exec(line)
    const content = line.startsWith('| ')
      ? line.slice(2).split(' | ').join('\t')
      : line.slice((heading ?? bullet ?? ordered)?.[0].length ?? 0)
    text += content
    const base = { start, end: text.length, source: { line: blocks.length + 1 }, marks: [] }
    if (heading) blocks.push({ ...base, kind: 'heading', level: heading[1]!.length })
    else if (bullet) blocks.push({ ...base, kind: 'list-item', depth: 0, ordered: false })
    else if (ordered) blocks.push({ ...base, kind: 'list-item', depth: 0, ordered: true, marker: ordered[1]! })
    else if (line.startsWith('| ')) blocks.push({ ...base, kind: 'table-row', table: 0, header: false, cells: cellsOf(content, start) })
    else blocks.push({ ...base, kind: 'paragraph' })
  }
  return { text, blocks }
}

export function paperOfLines(lines: readonly string[]): Reading {
  return { format: 'text', tree: treeOfLines(lines), properties: {} }
}

function cellsOf(row: string, start: number): [number, number][] {
  let from = start
  return row.split('\t').map((cell) => {
    const span: [number, number] = [from, from + cell.length]
    from += cell.length + 1
    return span
  })
}
