import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Runs, SourceBlock } from './source-blocks.ts'

/** The paper as an untagged-looking print: no outline, a running header, "Side n af m" at the foot. */
export function pdfOfPaper(blocks: readonly SourceBlock[], header: string): Uint8Array {
  const compiler = typst()
  const document = compiler.compile({ mainFileContent: `${setUp(header)}\n${blocks.map(typstOf).join('\n\n')}\n` })
  if (document.hasError()) throw new Error(JSON.stringify(document.takeDiagnostics()?.shortDiagnostics ?? 'typst'))
  const pdf = compiler.pdf(document.result)
  compiler.evictCache(3)
  return new Uint8Array(pdf)
}

// Straight from the platform's package: the one above it names packages that do not exist, which `npm ci` refuses.
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as {
  NodeCompiler: { create(options: object): Compiler }
}

/** What is used of it; the platform's package brings no types. */
interface Compiler {
  compile(source: object): { hasError(): boolean; takeDiagnostics(): { shortDiagnostics: unknown } | null; readonly result: unknown }
  pdf(document: unknown, options?: object): Uint8Array
  evictCache(kept: number): void
}

let compiler: Compiler | undefined
function typst(): Compiler {
  const fonts = new URL('../../../node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/', import.meta.url)
  const fontBlobs = ['Regular', 'Bold', 'Italic', 'BoldItalic', 'SemiBold'].map((face) => readFileSync(new URL(`IBMPlexSans-${face}.ttf`, fonts)))
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
  return compiler
}

function setUp(header: string): string {
  return `#set text(lang: "da", font: "IBM Plex Sans", size: 10.5pt)
#set page(paper: "a4", margin: 2.4cm, header: text(8pt)[${escaped(header)}], footer: context align(right, text(8pt)[Side #counter(page).display() af #counter(page).final().first()]))
#set par(leading: 0.6em, spacing: 1.1em)
#show heading.where(level: 1): set text(16pt)
#show heading.where(level: 2): set text(13pt)`
}

function typstOf(block: SourceBlock): string {
  switch (block.kind) {
    case 'heading':
      return `#heading(level: ${block.level})[${block.lines.map(markupOf).join(' ')}]`
    case 'paragraph':
      return `#par[${block.lines.map((line) => markupOf(line)).join(' \\\n')}]`
    case 'list':
      return `#${block.ordered ? 'enum' : 'list'}(${block.entries.map((entry) => `[${markupOf(entry)}]`).join(', ')})`
    case 'table':
      return tableOf(block.rows)
    case 'rule':
      return '#line(length: 100%)'
  }
}

function tableOf(rows: readonly (readonly Runs[])[]): string {
  const width = Math.max(...rows.map((row) => row.length))
  const cells = rows.flatMap((row) => Array.from({ length: width }, (_, at) => `[${markupOf(row[at] ?? [])}]`))
  return `#table(columns: ${width === 2 ? '(4cm, 1fr)' : width}, ${cells.join(', ')})`
}

function markupOf(line: Runs): string {
  return line.map((run) => wrapped(tabbed(run.text), run.strong ? 'strong' : run.emphasis ? 'emph' : '')).join('')
}

function wrapped(markup: string, wrapper: string): string {
  return wrapper ? `#${wrapper}[${markup}]` : markup
}

/** A tab of the source is a jump to the next column. */
function tabbed(text: string): string {
  return text.split('\t').map(escaped).join('#h(2em)')
}

function escaped(text: string): string {
  return text ? `#${JSON.stringify(text)}` : ''
}
