import { createHash } from 'node:crypto'
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { examineAnnex, joinPdf, writePdf } from '../../../documents/formats/index.ts'
import type { ExaminedFile } from '../../../documents/rules/printer.ts'
import type { PackageContents, PackagedItem } from '../../rules/package/package-contents.ts'
import { archiveList } from './archive-list.ts'
import { packageDocument } from './package-document.ts'

const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const item = (number: string, more: Partial<PackagedItem> = {}): PackagedItem => ({
  number,
  title: `Punkt ${number}`,
  open: true,
  type: 'decision',
  typeAsWritten: null,
  late: false,
  minutesAllotted: 10,
  startsAt: undefined,
  publicDecision: undefined,
  conclusion: null,
  unplaced: null,
  internalNote: undefined,
  sections: [{ kind: 'background', heading: null, body: 'Tal for **2025**.' }],
  lines: [{ kind: 'recommendation', number: '1', text: 'sagen godkendes' }],
  references: [],
  attachments: [],
  withheldAttachments: 0,
  ...more,
})

const attachment = (number: string, title: string, sha256?: string, name = 'fil.pdf') => ({
  id: `id-${number}`,
  number,
  title,
  open: true,
  handout: false,
  file: sha256 === undefined ? undefined : { sha256, name },
})

async function made() {
  const plain = await PDFDocument.create()
  const font = await plain.embedFont(StandardFonts.Helvetica)
  for (const page of [1, 2]) plain.addPage().drawText(`fremmed ${page}`, { x: 50, y: 700, font })
  const [untagged, sheet] = [await plain.save(), Buffer.from('PK regneark')]
  const files = new Map([untagged, sheet].map((bytes) => [sumOf(bytes), bytes]))
  const examined = new Map<string, ExaminedFile>()
  for (const [sum, bytes] of files) examined.set(sum, { ...(await examineAnnex(bytes)), bytes: bytes.length })
  const contents: PackageContents = {
    edition: 'chairs',
    committee: 'Kvalitetsudvalget',
    partnership: 'Klyngen',
    meeting: {
      id: '1',
      heldOn: '2026-12-14',
      startsAt: '13:00',
      endsAt: '15:00',
      place: 'Rådhuset',
      title: null,
      state: 'agenda',
      version: 2,
    },
    changes: [
      { what: 'item-added', item: { id: '3', number: '3', title: 'Eventuelt', open: true } },
      {
        what: 'attachment-replaced',
        item: { id: '1', number: '1', title: 'Punkt 1', open: true },
        attachment: { number: '1.1', title: 'Rapport', open: true },
      },
    ],
    people: [],
    items: [
      item('1', {
        internalNote: 'Ring til borgmesteren',
        startsAt: '13:00',
        attachments: [attachment('1.1', 'Rapport', sumOf(untagged)), attachment('1.2', 'Regneark', sumOf(sheet), 'tal.xlsx')],
      }),
      item('2', { title: undefined, open: false, sections: [], lines: [] }),
      item('3', { attachments: [attachment('3.1', 'Kun nævnt')], withheldAttachments: 1 }),
    ],
  }
  return { contents, examined, files }
}

describe('a package on paper', () => {
  it('has every item and attachment in its outline, page labels, and says what is not in it', async () => {
    const { contents, examined, files } = await made()
    const { document, insertions } = packageDocument(contents, examined, 'da')
    const base = await writePdf(document, process.env['CHROMIUM_PATH'])
    const whole = await joinPdf(
      base.bytes,
      insertions.map(({ after, title, sha256 }) => ({ afterPage: base.ends[after]!, title, read: async () => files.get(sha256)! })),
      { page: (page, pages) => `Side ${page} af ${pages}`, numbered: base.numbered },
    )
    const pdf = await PDFDocument.load(whole.bytes, { updateMetadata: false })
    expect(outlineOf(pdf)).toEqual([
      'Indhold',
      '1 Punkt 1',
      'Bilag 1.1 Rapport',
      'Bilag 1.2 Regneark',
      '2 Lukket punkt',
      '3 Punkt 3',
      'Om denne fil',
    ])
    expect(pdf.catalog.has(PDFName.of('PageLabels'))).toBe(true)
    const pages = (await extractText(await getDocumentProxy(new Uint8Array(whole.bytes)))).text
    const text = pages.join('\n')
    for (const words of [
      'Ændret siden version 1',
      'Punkt 3, »Eventuelt«, er tilføjet.',
      'Bilag 1.1, »Rapport«, er erstattet.',
      'Intern note: Ring til borgmesteren',
      'at sagen godkendes',
      'Bilaget er ikke en PDF',
      'mangler koder til skærmlæsere',
      'Punktet er lukket',
      '1 lukket bilag er ikke med',
      '1 af 3 bilag er sat ind',
    ])
      expect(text.replace(/\s+/g, ' ')).toContain(words)
    expect(pages.findIndex((page) => page.includes('fremmed 2'))).toBe(pages.findIndex((page) => page.includes('fremmed 1')) + 1)
    expect(pages.at(-1)).toContain(`Side ${whole.pages} af ${whole.pages}`)
  })

  it('shows in its texts the pictures among what its reader may see, and no others', async () => {
    const { contents } = await made()
    const sums = ['a', 'b'].map((letter) => letter.repeat(64))
    const body = sums.map((sum) => `![Et kort](/filer/${sum})`).join(' ')
    const withPictures = item('1', {
      sections: [{ kind: 'background', heading: null, body }],
      conclusion: body,
      attachments: [attachment('1.1', 'Kort', sums[0], 'kort.png'), attachment('1.2', 'Notat', 'c'.repeat(64), 'notat.pdf')],
    })
    const { document } = packageDocument({ ...contents, items: [withPictures] }, new Map(), 'da')
    const blocks = document.parts.flatMap(({ parts = [] }) => parts.flatMap((part) => part.blocks))
    const running = blocks.flatMap((block) => (block.kind === 'markdown' && block.markdown === body ? [block.pictures] : []))
    expect(running).toEqual([[sums[0]], [sums[0]]])
  })

  it('shows a picture that is attached on the page in front of where its pages would be', async () => {
    const { contents } = await made()
    const sum = 'a'.repeat(64)
    const items = [item('1', { attachments: [attachment('1.1', 'Kort over klyngen', sum, 'kort.png')] })]
    const examined = new Map<string, ExaminedFile>([[sum, { bytes: 10, pages: 0, tagged: false, trouble: 'not-pdf' }]])
    const paper = JSON.stringify(packageDocument({ ...contents, items }, examined, 'da').document)
    expect(paper).toContain(JSON.stringify({ kind: 'picture', sha256: sum, alternative: 'Kort over klyngen' }))
    expect(paper).toContain('1 af 1 bilag er sat ind')
    expect(paper).not.toContain('ikke en PDF')
  })

  it('has a list of what is in its archive, with checksums', async () => {
    const { contents, files } = await made()
    const {
      list,
      checksums,
      files: named,
    } = archiveList(contents, new Set(files.keys()), { pdf: 'a'.repeat(64), word: 'b'.repeat(64) }, 'da')
    expect(named.map(({ name }) => name)).toEqual(['Bilag/1.1 Rapport.pdf', 'Bilag/1.2 Regneark.xlsx'])
    expect(checksums.split('\n')).toEqual([
      `${'a'.repeat(64)}  Dagsorden.pdf`,
      `${'b'.repeat(64)}  Dagsorden.docx`,
      ...named.map(({ name, sha256 }) => `${sha256}  ${name}`),
      '',
    ])
    expect(list).toContain('Ikke med: Bilag 3.1: Kun nævnt.')
    expect(list).toContain('Lukket for denne udgave: 1 punkt og 1 bilag.')
  })
})

function outlineOf(pdf: PDFDocument): string[] {
  const titles: string[] = []
  const walk = (node: PDFDict | undefined): void => {
    if (!node) return
    const title = node.lookup(PDFName.of('Title'))
    if (title instanceof PDFHexString || title instanceof PDFString) titles.push(title.decodeText())
    walk(node.lookupMaybe(PDFName.of('First'), PDFDict))
    walk(node.lookupMaybe(PDFName.of('Next'), PDFDict))
  }
  walk(pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict))
  return titles
}
