import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { degrees, PDFArray, PDFDict, PDFDocument, PDFName, PDFRef, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PrintedDocument } from '../../rules/printed-document.ts'
import { writePdf } from '../index.ts'
import { joinPdf } from './join-pdf.ts'
import { examineAnnex } from './open-annex.ts'

const name = PDFName.of

/** Somebody else's PDF of so many pages. */
async function foreign(
  pages: number,
  change: (pdf: PDFDocument) => void | Promise<void> = () => undefined,
  size: [number, number] = [595, 842],
) {
  const pdf = await PDFDocument.create()
  const font = await pdf.embedFont(StandardFonts.TimesRoman)
  for (let at = 1; at <= pages; at++) pdf.addPage(size).drawText(`fremmed side ${at}`, { x: 60, y: size[1] - 80, font, size: 12 })
  await change(pdf)
  return pdf.save({ useObjectStreams: false, addDefaultPage: false })
}

async function tagged(title: string): Promise<Uint8Array> {
  const document: PrintedDocument = {
    language: 'da',
    title,
    facts: [],
    parts: [{ heading: `Overskrift i ${title}`, blocks: [{ kind: 'list', ordered: false, entries: ['et', 'to'] }] }],
  }
  return (await writePdf(document)).bytes
}

const marked = (pdf: PDFDocument, root: Record<string, unknown>): void => {
  pdf.catalog.set(name('MarkInfo'), pdf.context.obj({ Marked: true }))
  pdf.catalog.set(name('StructTreeRoot'), pdf.context.register(pdf.context.obj(root as never)))
}

/** Each a file that somebody will send one day. */
const strangers: [what: string, make: () => Promise<Uint8Array>, examined: object][] = [
  ['a tagged file', () => tagged('Årsrapport'), { pages: 1, tagged: true }],
  ['a file without tags', () => foreign(3), { pages: 3, tagged: false }],
  ['tags that lead nowhere', () => foreign(1, (pdf) => marked(pdf, { Type: 'StructTreeRoot' })), { pages: 1, tagged: false }],
  [
    'tags that go round',
    () =>
      foreign(1, (pdf) => {
        const element = pdf.context.nextRef()
        pdf.context.assign(element, pdf.context.obj({ S: 'Div', K: [element] }))
        marked(pdf, { K: [element], ParentTree: { Nums: [0, [element]] } })
      }),
    { pages: 1, tagged: false },
  ],
  ['turned pages', () => foreign(2, (pdf) => pdf.getPages().forEach((page, at) => page.setRotation(degrees(90 * (at + 1))))), { pages: 2 }],
  ['a drawing of two metres', () => foreign(1, undefined, [5669, 2384]), { pages: 1 }],
  [
    'a form',
    () =>
      foreign(1, (pdf) => {
        const field = pdf.getForm().createTextField('navn')
        field.addToPage(pdf.getPage(0), { x: 50, y: 500 })
        field.setText('udfyldt')
      }),
    { pages: 1 },
  ],
  [
    'a script',
    () =>
      foreign(1, (pdf) => {
        const action = pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('ondsindetKald()') })
        pdf.getPage(0).node.set(name('AA'), pdf.context.obj({ O: action }))
        pdf.getPage(0).node.set(name('Annots'), pdf.context.obj([{ Subtype: 'Link', Rect: [0, 0, 9, 9], A: action }]))
      }),
    { pages: 1 },
  ],
  ['a password', () => foreign(1, (pdf) => pdf.encrypt({ userPassword: 'hemmelig', ownerPassword: 'hemmelig' })), { trouble: 'protected' }],
  ['no pages', () => foreign(0), { trouble: 'no-pages' }],
  ['a file cut off', async () => (await foreign(2)).slice(0, 600), { pages: 0 }],
  ['a Word file', async () => Buffer.from('PK\u0003\u0004'), { trouble: 'not-pdf' }],
  [
    'a wrong table of objects',
    async () =>
      Buffer.from(
        Buffer.from(await foreign(2))
          .toString('latin1')
          .replace(/startxref\n\d+/, 'startxref\n7'),
        'latin1',
      ),
    { pages: 2 },
  ],
]

describe('strangers’ PDFs', () => {
  it.each(strangers)('%s is examined', async (_, make, examined) => {
    expect(await examineAnnex(await make())).toMatchObject(examined)
  })
})

describe('one PDF of several', () => {
  let whole: Uint8Array
  let pdf: PDFDocument
  let pages: string[]
  const joinable = strangers.filter(([, , examined]) => 'pages' in examined && examined.pages !== 0)

  beforeAll(async () => {
    const files = await Promise.all(joinable.map(([, make]) => make()))
    const counts = await Promise.all(files.map(async (file) => (await examineAnnex(file)).pages))
    const base = await writePdf({
      language: 'da',
      title: 'Pakken',
      facts: [],
      cover: true,
      contents: true,
      parts: files.map((_, at) => ({
        heading: `Bilag ${at}`,
        anchor: `annex-${at}`,
        startsPage: true,
        pagesToCome: counts[at]!,
        blocks: [],
      })),
    })
    const joined = await joinPdf(
      base.bytes,
      files.map((file, at) => ({
        afterPage: base.ends[`annex-${at}`]!,
        title: `Bilag ${at}: ${joinable[at]![0]}`,
        read: async () => file,
      })),
      { page: (page, of) => `Side ${page} af ${of}`, numbered: base.numbered },
    )
    whole = joined.bytes
    pdf = await PDFDocument.load(whole, { updateMetadata: false })
    pages = (await extractText(await getDocumentProxy(new Uint8Array(whole)))).text
  })

  it('says on every page but the first which it is', () => {
    expect(pages.flatMap((page, at) => (page.includes(`Side ${at + 1} af ${pages.length}`) ? [] : [at + 1]))).toEqual([1])
  })

  it('has each file after its own page', () => {
    for (const [at] of joinable.entries()) {
      const front = pages.findIndex((page, index) => index > 1 && page.startsWith(`Bilag ${at}`) && !page.includes('fremmed'))
      expect(pages[front + 1]).toContain(at === 0 ? 'Overskrift i Årsrapport' : 'fremmed side 1')
    }
  })

  it('keeps the tags of those that have them, at their place, and lets the words of the others be reached', () => {
    const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
    const document = pdf.context.lookup(root.lookup(name('K'), PDFArray).get(0), PDFDict)
    const kinds = document
      .lookup(name('K'), PDFArray)
      .asArray()
      .map((kid) => (pdf.context.lookup(kid) as PDFDict).get(name('S'))?.toString())
    expect(kinds.filter((kind) => kind === '/Sect')).toHaveLength(joinable.length)
    // Each section comes right after the heading of its page.
    expect(kinds.join(' ')).toContain('/H1 /Sect /H1 /Sect')
  })

  it('has every page’s elements in the table of parents', () => {
    const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
    const numbers = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray)
    const keys = numbers.asArray().flatMap((entry, at) => (at % 2 === 0 ? [Number(entry.toString())] : []))
    expect(keys).toEqual([...new Set(keys)].toSorted((a, b) => a - b))
    for (const { node } of pdf.getPages())
      if (node.has(name('StructParents'))) expect(keys).toContain(Number(node.get(name('StructParents'))!.toString()))
  })

  it('carries no script, and claims no more than it can', () => {
    expect(pdf.getPages().some(({ node }) => node.has(name('AA')))).toBe(false)
    const metadata = pdf.catalog.get(name('Metadata'))
    expect(metadata).toBeInstanceOf(PDFRef)
    expect(Buffer.from(whole).toString('latin1')).not.toContain('pdfuaid:part>')
  })

  it('is sound in the eyes of qpdf too, where there is one', async ({ annotate }) => {
    const file = path.join(mkdtempSync(path.join(os.tmpdir(), 'samspil-join-')), 'whole.pdf')
    writeFileSync(file, whole)
    try {
      expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain('No syntax or stream encoding errors')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      await annotate('qpdf is not here: not tried')
    } finally {
      rmSync(path.dirname(file), { recursive: true })
    }
  })
})
