import { readdirSync, readFileSync } from 'node:fs'
import { docxOfPaper } from './conversion/docx-of-paper.ts'
import { htmlOfPaper } from './conversion/html-of-paper.ts'
import { pdfOfPaper } from './conversion/pdf-of-paper.ts'
import { blocksOfMarkdown, blocksOfText } from './conversion/source-blocks.ts'
import type { ExpectedPaper } from './expected-paper.ts'

export interface PaperFile {
  readonly fileName: string
  readonly expected: ExpectedPaper
  bytes(): Promise<Uint8Array>
}

const folder = new URL('./', import.meta.url)
const expectedEnding = '.expected.json'

/** Every paper of this folder in its own format and in those its expected facts name. */
export function paperFiles(): PaperFile[] {
  const names = readdirSync(folder)
  return names.filter((name) => name.endsWith(expectedEnding)).flatMap((name) => {
    const stem = name.slice(0, -expectedEnding.length)
    const expected = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ExpectedPaper
    const fileName = names.find((other) => other.startsWith(`${stem}.`) && other !== name)!
    const own: PaperFile = { fileName, expected, bytes: async () => new Uint8Array(readFileSync(new URL(fileName, folder))) }
    return [own, ...(expected.also ?? []).map((format) => ({ fileName: `${stem}.${format}`, expected, bytes: () => convert(fileName, format) }))]
  })
}

async function convert(fileName: string, format: 'docx' | 'pdf' | 'html'): Promise<Uint8Array> {
  const source = readFileSync(new URL(fileName, folder), 'utf8')
  const blocks = fileName.endsWith('.md') ? blocksOfMarkdown(source) : blocksOfText(source)
  if (format === 'docx') return docxOfPaper(blocks)
  return format === 'pdf' ? pdfOfPaper(blocks, 'Sundhedssamarbejdet i Eksempelland') : htmlOfPaper(blocks)
}
