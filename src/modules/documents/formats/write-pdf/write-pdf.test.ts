import { execFileSync } from 'node:child_process'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PrintedDocument } from '../../rules/printed-document.ts'
import { writePdf } from './write-pdf.ts'
import type { WrittenPdf } from './written-pdf.ts'

const rows = Array.from({ length: 80 }, (_, at) => `| Indikator ${at + 1} | ${at} dage |`).join('\n')

const document: PrintedDocument = {
  language: 'da',
  title: 'Kvalitetsudvalget på Ø, 14. december 2026',
  kicker: 'Dagsorden',
  facts: [{ term: 'Sted', value: 'Lokale Ø2' }],
  cover: true,
  contents: true,
  footer: 'Kvalitetsudvalget',
  parts: [
    {
      heading: 'Godkendelse af dagsorden',
      number: '1',
      anchor: 'item-1',
      blocks: [
        { kind: 'markdown', markdown: `#let x = 1 \\ $a$ <b>\n\n- et\n- to\n\n| Navn | Tal |\n|---|---|\n${rows}` },
        {
          kind: 'references',
          entries: [
            { text: 'Årsrapport', anchor: 'annex-1' },
            { text: 'Regneark', anchor: 'nowhere' },
          ],
        },
      ],
      parts: [
        { heading: 'Indstilling', unlisted: true, blocks: [{ kind: 'list', ordered: true, marker: 'letter', entries: ['at **a**'] }] },
      ],
    },
    {
      heading: 'Årsrapport',
      number: 'Bilag 1.1',
      anchor: 'annex-1',
      startsPage: true,
      pagesToCome: 7,
      blocks: [{ kind: 'remark', text: 'x' }],
    },
    { heading: 'Eventuelt', number: '2', anchor: 'item-2', startsPage: true, blocks: [{ kind: 'notice', text: 'Lukket' }] },
  ],
}

describe('a PDF', () => {
  let written: WrittenPdf
  let pages: string[]
  let pdf: PDFDocument

  beforeAll(async () => {
    written = await writePdf(document, process.env['CHROMIUM_PATH'])
    pages = (await extractText(await getDocumentProxy(new Uint8Array(written.bytes)))).text
    pdf = await PDFDocument.load(written.bytes, { updateMetadata: false })
  })

  it('is tagged and says its title and its language', () => {
    expect(pdf.getTitle()).toBe(document.title)
    expect(text(pdf.catalog.get(PDFName.of('Lang')))).toBe('da')
    expect(pdf.catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString()).toBe('true')
    expect(pdf.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)).toBeDefined()
  })

  it('has a bookmark for each listed part', () => {
    expect(outlineOf(pdf)).toEqual(['Indhold', '1 Godkendelse af dagsorden', 'Bilag 1.1 Årsrapport', '2 Eventuelt'])
  })

  it('counts the pages that are to come', () => {
    const last = pages.length
    expect(written.ends['annex-1']).toBe(last - 1)
    expect(pages[last - 2]).toContain(`Side ${last - 1} af ${last + 7}`)
    expect(pages[last - 1]).toContain(`Side ${last + 7} af ${last + 7}`)
    expect(pages[1]).toMatch(new RegExp(`Årsrapport[\\s.]*${last - 1}`))
  })

  it('takes text as text, and repeats the head of a table on each page', () => {
    const whole = pages.join('\n')
    expect(whole).toContain('#let x = 1')
    expect(whole).toContain('$a$ <b>')
    expect(pages.filter((page) => /Indikator \d/.test(page)).every((page) => page.includes('Navn'))).toBe(true)
  })

  it('is tagged in the eyes of pdfinfo too, where there is one', async ({ annotate }) => {
    try {
      const said = execFileSync('pdfinfo', ['-struct', '-'], {
        input: written.bytes,
        encoding: 'latin1',
        stdio: ['pipe', 'pipe', 'ignore'],
      })
      for (const kind of ['H1', 'H2', 'L ', 'Table', 'TH', 'TOC']) expect(said).toContain(kind)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      await annotate('pdfinfo is not here: not tried')
    }
  })
})

function outlineOf(pdf: PDFDocument): string[] {
  const titles: string[] = []
  const walk = (node: PDFDict | undefined): void => {
    if (!node) return
    const title = text(node.lookup(PDFName.of('Title')))
    if (title) titles.push(title)
    walk(node.lookupMaybe(PDFName.of('First'), PDFDict))
    walk(node.lookupMaybe(PDFName.of('Next'), PDFDict))
  }
  walk(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
  return titles
}

function text(value: unknown): string {
  return value instanceof PDFHexString || value instanceof PDFString ? value.decodeText() : ''
}
