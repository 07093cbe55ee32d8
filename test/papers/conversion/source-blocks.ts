/** The little Markdown that the papers of this folder use, so that one paper can be tried in several formats. */
export type SourceBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly lines: readonly Runs[] }
  | { readonly kind: 'paragraph'; readonly lines: readonly Runs[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly entries: readonly Runs[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Runs[])[] }
  | { readonly kind: 'rule' }

export interface Run {
  readonly text: string
  readonly strong: boolean
  readonly emphasis: boolean
}
export type Runs = readonly Run[]

export function blocksOfMarkdown(source: string): SourceBlock[] {
  return source.replaceAll('\r', '').split(/\n{2,}/).flatMap((chunk) => blocksOfChunk(chunk.replace(/^\n+|\n+$/g, '')))
}

/** Plain text: every line a line, a blank line between paragraphs. */
export function blocksOfText(source: string): SourceBlock[] {
  const chunks = source.replaceAll('\r', '').split(/\n\s*\n/).filter((chunk) => chunk.trim())
  return chunks.map((chunk) => ({ kind: 'paragraph', lines: chunk.split('\n').map((line) => [{ text: line, strong: false, emphasis: false }]) }))
}

function blocksOfChunk(chunk: string): SourceBlock[] {
  const lines = chunk.split('\n')
  if (!chunk.trim()) return []
  if (/^-{3,}$/.test(chunk.trim())) return [{ kind: 'rule' }]
  const heading = /^(#{1,6}) (.*)$/.exec(lines[0]!)
  if (heading) {
    const rest = lines.slice(1).join('\n')
    return [{ kind: 'heading', level: heading[1]!.length, lines: [runsOf(heading[2]!)] }, ...blocksOfChunk(rest)]
  }
  if (lines.every((line) => line.startsWith('|'))) return [{ kind: 'table', rows: rowsOf(lines) }]
  if (lines.every((line) => line.startsWith('- '))) return [{ kind: 'list', ordered: false, entries: lines.map((line) => runsOf(line.slice(2))) }]
  if (lines.every((line) => /^\d+\. /.test(line)) && lines[0]!.startsWith('1. ')) {
    return [{ kind: 'list', ordered: true, entries: lines.map((line) => runsOf(line.replace(/^\d+\. /, ''))) }]
  }
  return [{ kind: 'paragraph', lines: lines.map((line) => runsOf(line.trimEnd())) }]
}

function rowsOf(lines: readonly string[]): Runs[][] {
  const rows = lines.filter((line) => !/^\|[\s|:-]+\|$/.test(line) || /^\|(\s*\|)+$/.test(line))
  const cells = rows.map((line) => line.slice(1, -1).split('|').map((cell) => runsOf(cell.trim())))
  return cells.filter((row) => row.some((cell) => cell.length))
}

function runsOf(text: string): Run[] {
  const parts = text.split(/(\*\*[^*]+\*\*|\*[^*]+\*)/).filter(Boolean)
  return parts.map((part) => {
    const strong = part.startsWith('**')
    const emphasis = !strong && part.startsWith('*') && part.length > 1
    return { text: part.replace(/^\*+|\*+$/g, strong || emphasis ? '' : '$&'), strong, emphasis }
  })
}
