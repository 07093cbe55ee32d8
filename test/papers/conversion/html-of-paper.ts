import type { Runs, SourceBlock } from './source-blocks.ts'

/** The paper as a content system prints it: menus around it, everything else in order. */
export function htmlOfPaper(blocks: readonly SourceBlock[]): Uint8Array {
  const body = blocks.map(htmlOf).join('\n')
  const page = `<!DOCTYPE html>\n<html lang="da"><head><meta charset="utf-8"><title>Dagsordener og referater</title></head>
<body><nav><a href="/">Forside</a> <a href="/moeder">Møder</a></nav><main>\n${body}\n</main><script>sporing()</script></body></html>\n`
  return new TextEncoder().encode(page)
}

function htmlOf(block: SourceBlock): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${markupOf(block.lines[0]!)}</h${block.level}>`
    case 'paragraph':
      return `<p>${block.lines.map(markupOf).join('<br>')}</p>`
    case 'list':
      return listOf(block.ordered ? 'ol' : 'ul', block.entries)
    case 'table':
      return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${markupOf(cell)}</td>`).join('')}</tr>`).join('')}</table>`
    case 'rule':
      return '<hr>'
  }
}

function listOf(tag: string, entries: readonly Runs[]): string {
  return `<${tag}>${entries.map((entry) => `<li>${markupOf(entry)}</li>`).join('')}</${tag}>`
}

function markupOf(line: Runs): string {
  return line.map((run) => (run.strong ? `<strong>${escaped(run.text)}</strong>` : run.emphasis ? `<em>${escaped(run.text)}</em>` : escaped(run.text))).join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\t', ' &nbsp; ')
}
