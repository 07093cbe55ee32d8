import { Unreadable } from '../../rules/reading.ts'
import type { FormatReader, Reading, ReadingNote } from '../../rules/reading.ts'
import { TreeBuilder } from '../../rules/tree-builder.ts'
import { hasBytes } from '../bytes.ts'
import { readPages } from './read-pages.ts'
import { writePages } from './write-pages.ts'

export const pdfReader: FormatReader = {
  name: 'pdf',
  recognises: (bytes) => hasBytes(bytes.subarray(0, 1024), new TextEncoder().encode('%PDF-')),
  async read(bytes): Promise<Reading> {
    const { pages, properties, droppedLinks } = await readPages(bytes)
    if (pages.length === 0) throw new Unreadable('documents/damaged', { reason: 'PDF' })
    const empty = pages.filter(({ items, turned }) => items.length + turned.length === 0).map(({ number }) => number)
    if (empty.length === pages.length) throw new Unreadable('documents/scanned-only', { pages: pages.length })
    const builder = new TreeBuilder()
    writePages(pages, builder)
    const notes: ReadingNote[] = [
      ...(empty.length ? [{ code: 'documents/pages-without-text' as const, values: { pages: empty.join(', ') } }] : []),
      ...(droppedLinks ? [{ code: 'documents/dropped-links' as const, values: { count: droppedLinks } }] : []),
    ]
    return { format: 'pdf', tree: builder.tree(), properties, pages: pages.length, notes }
  },
}
