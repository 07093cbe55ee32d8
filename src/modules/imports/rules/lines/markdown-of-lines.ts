import type { ContentTree, Mark } from '../../../documents/rules/content-tree.ts'
import type { Line } from './lines.ts'

/** Lines of the source as Markdown: paragraphs apart, lists and tables together, free sub-heads as headings. */
export function markdownOf(tree: ContentTree, lines: readonly Line[]): string {
  let markdown = ''
  let previous: Line | undefined
  const ranks = headingRanks(lines)
  // Only a list item that goes on from another line asks for it.
  const begun = lines.some(({ kind, first }) => kind === 'list-item' && !first)
    ? new Set(lines.filter(({ first }) => first).map(({ block }) => block))
    : noBlocks
  for (const line of lines) {
    if (previous) markdown += separator(previous, line)
    markdown += prefixOf(line, ranks, begun) + (line.cells && line.cells.length > 1 ? rowOf(tree, line) : marked(tree, line))
    if (line.kind === 'table-row' && line.cells && line.cells.length > 1 && previous?.kind !== 'table-row')
      markdown += `\n|${' --- |'.repeat(line.cells.length)}`
    previous = line
  }
  return markdown
}

function separator(previous: Line, line: Line): string {
  if (previous.block === line.block) return '\n'
  if (previous.kind === line.kind && (line.kind === 'list-item' || line.kind === 'table-row')) return '\n'
  return '\n\n'
}

const noRanks: ReadonlyMap<number, number> = new Map()
const noBlocks: ReadonlySet<number> = new Set()

/** Formats count levels differently; what is kept is which sub-heads stand under which: ### for the highest. */
function headingRanks(lines: readonly Line[]): ReadonlyMap<number, number> {
  const headings = lines.filter(({ kind }) => kind === 'heading')
  if (headings.length === 0) return noRanks
  const levels = new Set(headings.map(({ level }) => level ?? 3))
  return new Map([...levels].toSorted((a, b) => a - b).map((level, at) => [level, Math.min(3 + at, 6)]))
}

/** `begun`: blocks whose first line is among them; what only goes on from a headline is no list item of its own. */
function prefixOf(line: Line, ranks: ReadonlyMap<number, number>, begun: ReadonlySet<number>): string {
  if (line.kind === 'heading') return `${'#'.repeat(ranks.get(line.level ?? 3) ?? 3)} `
  if (line.kind !== 'list-item') return ''
  const indent = '  '.repeat(line.depth ?? 0)
  if (!line.first) return begun.has(line.block) ? `${indent}  ` : ''
  return `${indent}${line.marker ? line.marker : '-'} `
}

function rowOf(tree: ContentTree, line: Line): string {
  return `| ${(line.cells ?? []).map(([start, end]) => tree.text.slice(start, end).trim().replace(/\s+/g, ' ').replace(/\|/g, '\\|')).join(' | ')} |`
}

const signs: Readonly<Record<Mark['kind'], string>> = { strong: '**', emphasis: '*', superscript: '^', link: '', image: '' }

function marked(tree: ContentTree, line: Line): string {
  const all = line.kind === 'heading' ? undefined : tree.blocks[line.block]?.marks
  if (!all || all.length === 0) return escaped(line.text)
  const marks = all.filter((mark) => mark.end > line.start && mark.start < line.end)
  if (marks.length === 0) return escaped(line.text)
  const cuts = new Map<number, string>()
  const put = (at: number, sign: string, before: boolean) =>
    cuts.set(at, before ? sign + (cuts.get(at) ?? '') : (cuts.get(at) ?? '') + sign)
  for (const mark of marks) {
    const start = Math.max(mark.start, line.start)
    const end = Math.min(mark.end, line.end)
    if (tree.text.slice(start, end).trim() === '') continue
    put(start, mark.kind === 'link' ? '[' : signs[mark.kind], false)
    put(end, mark.kind === 'link' ? `](${mark.href ?? ''})` : signs[mark.kind], true)
  }
  let out = ''
  let from = line.start
  for (const at of [...cuts.keys()].sort((a, b) => a - b)) {
    out += escaped(tree.text.slice(from, at)) + cuts.get(at)!
    from = at
  }
  return out + escaped(tree.text.slice(from, line.end))
}

const markup = /[\\*_<`#[]/

/** Only what Markdown would otherwise read as markup. */
function escaped(text: string): string {
  if (!markup.test(text)) return text
  return text
    .replace(/\\/g, '\\\\')
    .replace(/([*`])/g, '\\$1')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z/!])/gi, '\\<')
    .replace(/^#/, '\\#')
    .replace(/\[(?=[^[\]]*\]\()/g, '\\[')
}
