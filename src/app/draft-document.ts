import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Language } from '../kernel/language.ts'
import type { PaperRead } from '../modules/imports/rules/paper-read.ts'
import { sentenceOf } from './sentence-of.ts'

/** What `--json` prints of one file: the draft with where it came from (`docs/draft.schema.json`), or why there is none. */
export async function draftDocument(file: string, read: PaperRead | undefined, language: Language): Promise<object> {
  const bytes = await readFile(file).catch(() => undefined)
  const source = {
    name: path.basename(file),
    ...(bytes && { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }),
    ...(read?.reading && { format: read.reading.format, ...(read.reading.pages && { pages: read.reading.pages }) }),
  }
  if (!read) return { version: 1, source, error: { code: 'not-found' } }
  if ('refusal' in read) return { version: 1, source, error: { ...read.refusal, message: sentenceOf(read.refusal, language) } }
  const { version, ...draft } = read.recognised.draft
  const { text, blocks } = read.reading.tree
  const places = blocks.map(({ start, end, kind, source: place }) => ({ span: [start, end], kind, ...place }))
  return { $schema: 'draft.schema.json', version, source, text, blocks: places, ...draft }
}
