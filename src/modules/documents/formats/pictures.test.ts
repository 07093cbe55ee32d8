import { PDFDict, PDFDocument, PDFName, type PDFString } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { smallPictures } from '../../../../test/support/small-pictures.ts'
import type { PrintedDocument } from '../rules/printed-document.ts'
import { pictureHeader } from '../rules/picture-header.ts'
import { readDocument } from './index.ts'
import { openPackage } from './open-package.ts'
import { writeHtml } from './write-html.ts'
import { writePdf } from './write-pdf/write-pdf.ts'
import { writeWord } from './write-word/write-word.ts'
import { openPictures } from './open-pictures.ts'

const files: Readonly<Record<string, Uint8Array>> = {
  [shaOf(1)]: smallPictures.png,
  [shaOf(2)]: smallPictures.jpeg,
  [shaOf(3)]: smallPictures.gif,
  [shaOf(4)]: smallPictures.webp,
  [shaOf(5)]: smallPictures.png.subarray(0, 60),
  [shaOf(6)]: Buffer.from('ikke et billede'),
}
const read = async (sha256: string) => files[sha256]
const names = ['', 'et PNG', 'et JPEG', 'et GIF', 'et WebP', 'et afbrudt', 'et brev', 'et forsvundet', 'et lukket']

const document: PrintedDocument = {
  language: 'da',
  title: 'Billeder',
  facts: [],
  parts: [
    {
      heading: 'Kortene',
      number: '1',
      blocks: [
        {
          kind: 'markdown',
          markdown: names
            .map((name, at) =>
              at === 0 ? '' : at === 3 ? `| Kort |\n|---|\n| ![${name}](</filer/${shaOf(at)}>) |` : `![${name}](</filer/${shaOf(at)}>)`,
            )
            .join('\n\n'),
          // The last is not among those that its reader may see.
          pictures: [1, 2, 3, 4, 5, 6, 7].map(shaOf),
        },
      ],
    },
  ],
}
const shown = ['et PNG', 'et JPEG', 'et GIF', 'et WebP']
const unshown: [alternative: string, why: string][] = [
  ['et afbrudt', 'filen er beskadiget'],
  ['et brev', 'filen er ikke et billede'],
  ['et forsvundet', 'filen findes ikke længere'],
]

describe('pictures in a PDF', () => {
  let bytes: Uint8Array
  let words: string

  beforeAll(async () => {
    ;({ bytes } = await writePdf(document, process.env['CHROMIUM_PATH'], read))
    words = (await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text.replace(/\s+/g, ' ')
  })

  it('are drawn, each a figure with its alternative text', async () => {
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
    const figures = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict && object.get(PDFName.of('S')) === PDFName.of('Figure') ? [object] : []))
    expect(figures.map((figure) => (figure.lookup(PDFName.of('Alt')) as PDFString).decodeText()).toSorted()).toEqual(shown.toSorted())
  })

  it.each(unshown)('that are not drawn say so: %s', (alternative, why) => {
    expect(words).toContain(`Her er et billede: ${alternative}. Billedet kan ikke vises: ${why}`)
  })

  it('are their words where their reader may not see them', () => expect(words).toContain('et lukket'))
})

describe('pictures in Word', () => {
  it('are drawn with their alternative text, WebP as PNG', async () => {
    const parts = await openPackage(await writeWord(document, read), undefined, /^word\/media\//)
    const drawn = [...parts].filter(([name]) => name.startsWith('word/media/')).map(([, bytes]) => pictureHeader(bytes))
    expect(drawn.map((header) => header && `${header.kind} ${header.width}`)).toEqual(
      expect.arrayContaining(['gif 2', 'jpeg 8', 'png 8', 'png 8']),
    )
    const body = Buffer.from(parts.get('word/document.xml')!).toString('utf8')
    for (const alternative of shown) expect(body).toContain(`descr="${alternative}"`)
    for (const [alternative] of unshown) expect(body).toContain(`Her er et billede: ${alternative}.`)
    expect(body).toContain('et lukket')
  })

  it('are their words when they are read in again', async () => {
    const { tree, notes } = await readDocument(await writeWord(document, read), 'billeder.docx')
    for (const alternative of [...shown, 'et lukket']) expect(tree.text).toContain(alternative)
    expect(notes).toContainEqual({ code: 'documents/left-out-pictures', values: { count: shown.length } })
  })
})

it('pictures in HTML are in it, with their alternative text and no larger than they are', async () => {
  const html = writeHtml(document, await openPictures(document, read))
  expect(
    [...html.matchAll(/<img src="data:image\/(\w+);base64,[^"]+" alt="([^"]+)" width="(\d)" height="(\d)">/g)].map(([, ...said]) => said),
  ).toEqual([
    ['png', 'et PNG', '8', '6'],
    ['jpeg', 'et JPEG', '8', '6'],
    ['gif', 'et GIF', '2', '2'],
    ['webp', 'et WebP', '8', '6'],
  ])
  for (const [alternative, why] of unshown) expect(html).toContain(`Her er et billede: ${alternative}. Billedet kan ikke vises: ${why}`)
  expect(html).toContain('<p>et lukket</p>')
})

function shaOf(at: number): string {
  return String(at).padStart(64, '0')
}
