import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { docxOfPaper } from '../../../../test/papers/conversion/docx-of-paper.ts'
import { pdfOfPaper } from '../../../../test/papers/conversion/pdf-of-paper.ts'
import { blocksOfMarkdown } from '../../../../test/papers/conversion/source-blocks.ts'
import { textOf } from '../rules/content-tree.ts'
import { Unreadable } from '../rules/reading.ts'
import type { Reading } from '../rules/reading.ts'
import { readDocument } from './index.ts'

const markdown = '# Referat\n\n## Indstilling\n\nDet indstilles, at **planen** godkendes.\n\n- først\n- så\n\n1. et\n2. to\n'
const blocks = blocksOfMarkdown(markdown)
const docx = await docxOfPaper(blocks)
const pdf = pdfOfPaper(blocks, 'Sundhedsklynge')
const html = Buffer.from('<html><body><h1>Referat</h1><script>x</script><p>Tekst</p></body></html>')
const payload = Buffer.from('{"Udvalg":{"Navn":"Udvalget"},"Dagsordenpunkter":[{"Navn":"Valg","Felter":[{"Html":"<p>Godkendt</p>"}]}]}')

describe('reading a file', () => {
  it.each([
    ['referat.pdf', pdf, 'pdf'],
    ['referat.docx', docx, 'docx'],
    ['referat.docx', pdf, 'pdf'],
    ['referat.pdf', docx, 'docx'],
    ['referat.txt', html, 'html'],
    ['referat', payload, 'firstagenda'],
    ['referat.txt', Buffer.from(markdown), 'markdown'],
    ['referat.docx', Buffer.from(markdown), 'markdown'],
    ['referat.html', Buffer.from('Kun tekst'), 'text'],
    ['Brev.TXT', Buffer.from('Kun tekst'), 'text'],
  ])('%s is read as what it is (%#: %s)', async (fileName, bytes, format) => {
    const reading = await readDocument(bytes, fileName)
    expect(reading.format).toBe(format)
    const promised: Record<string, string[]> = { pdf: ['pdf'], docx: ['docx'], html: ['html'], txt: ['text', 'markdown'], TXT: ['text'] }
    const extension = fileName.split('.')[1]
    const agrees = !extension || promised[extension]!.includes(format)
    expect((reading.notes ?? []).some(({ code }) => code === 'documents/read-by-content')).toBe(!agrees)
  })

  it('gives the same headings, paragraphs and lists whatever the format', async () => {
    const asMarkdown = shapes(await readDocument(Buffer.from(markdown), 'x.md'))
    expect(asMarkdown).toHaveLength(7)
    expect(shapes(await readDocument(docx, 'x.docx'))).toEqual(asMarkdown)
    expect(shapes(await readDocument(pdf, 'x.pdf'))).toEqual(asMarkdown)
  })
})

const junk = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919 + (at >> 3)) % 256)
const compound = (...streams: string[]) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), ...streams.map((name) => Buffer.from(name, 'utf16le'))])

const refusals: [fileName: string, bytes: Uint8Array, code: string, values?: unknown][] = [
  ['tom.pdf', new Uint8Array(), 'documents/empty'],
  ['tom.txt', Buffer.from(' \n\t\ufeff'), 'documents/empty'],
  ['tom.html', Buffer.from('<html><body><p>&nbsp;</p></body></html>'), 'documents/empty'],
  ['stor.pdf', new Uint8Array(51 * 1024 * 1024), 'documents/too-large', { megabytes: 51, limit: 50 }],
  ['gammel.doc', compound('Root Entry', 'WordDocument'), 'documents/unknown-format', { kind: 'doc' }],
  ['laast.docx', compound('EncryptionInfo', 'EncryptedPackage'), 'documents/encrypted'],
  ['brev.rtf', Buffer.from('{\\rtf1 hej}'), 'documents/unknown-format', { kind: 'rtf' }],
  ['foto.pdf', Buffer.from('ffd8ffe000104a46', 'hex'), 'documents/unknown-format', { kind: 'jpeg' }],
  ['rod.pdf', junk, 'documents/wrong-extension', { extension: 'pdf' }],
  ['rod.docx', junk, 'documents/wrong-extension', { extension: 'docx' }],
  ['rod.txt', junk, 'documents/not-text'],
  ['halv.pdf', pdf.subarray(0, 800), 'documents/damaged'],
  ['halv.docx', docx.subarray(0, docx.length / 2), 'documents/damaged'],
  ['halv.json', payload.subarray(0, 60), 'documents/damaged'],
]

describe('what cannot be read', () => {
  it.each(refusals)('%s is refused (%#)', async (fileName, bytes, code, values) => {
    await expect(readDocument(bytes, fileName)).rejects.toMatchObject({ refusal: values ? { code, values } : { code } })
  })

  it('has the limit that is asked for', async () => {
    await expect(readDocument(Buffer.from(markdown), 'x.md', { sizeLimit: 10 })).rejects.toMatchObject({
      refusal: { code: 'documents/too-large' },
    })
  })

  it.each([
    ['bytes at random', fc.uint8Array({ maxLength: 400 })],
    [
      'beginnings that promise',
      fc
        .tuple(
          fc.constantFrom('%PDF-1.7\n', 'PK\x03\x04', '{"Udvalg":', '<html>', '\xff\xfe', '\ufeff', '[{"', 'PK\x05\x06'),
          fc.uint8Array({ maxLength: 200 }),
        )
        .map(([head, rest]) => Buffer.concat([Buffer.from(head, 'latin1'), rest])),
    ],
    ['damaged Word files', damaged(docx)],
    ['damaged web pages', damaged(html)],
    ['damaged payloads', damaged(payload)],
  ])('is always said in one way: %s', async (_, anyBytes) => {
    await fc.assert(
      fc.asyncProperty(anyBytes, fc.constantFrom('x.pdf', 'x.docx', 'x.html', 'x.md', 'x.json', 'x'), expectReadOrUnreadable),
      {
        numRuns: 150,
      },
    )
  })

  it('is always said in one way: damaged PDF files', { timeout: 60_000 }, async () => {
    await fc.assert(fc.asyncProperty(damaged(pdf), fc.constant('x.pdf'), expectReadOrUnreadable), { numRuns: 40 })
  })
})

describe('what is written to be slow', () => {
  const much = (text: string) => text.repeat(Math.ceil(100_000 / text.length))
  it.each([' ', '\t \n', '<', '<a', '[', '[a](', '*a ', '_', '> ', '- ', '|', '. ', '&', '<title', '<b><p>', '<ul><li>', '-', '`', '!['])(
    'is read in time: %j',
    async (piece) => {
      for (const fileName of ['x.txt', 'x.md', 'x.html'])
        await expectReadOrUnreadable(Buffer.from(`<p>Begynd</p>\n\n# x\n${much(piece)}`), fileName)
      for (const fileName of ['x.txt', 'x.md']) await expectReadOrUnreadable(Buffer.from(`Begynd\n\n${much(piece)}`), fileName)
      const field = { Navn: 'Valg', Indhold: much(piece), Felter: [{ Html: much(piece), Tekst: much('a') }] }
      await expectReadOrUnreadable(Buffer.from(JSON.stringify({ Dagsordenpunkter: [field] })), 'x.json')
    },
  )
})

async function expectReadOrUnreadable(bytes: Uint8Array, fileName: string): Promise<void> {
  try {
    const { tree } = await readDocument(bytes, fileName)
    expect(tree.blocks.map((block) => textOf(tree, block)).join('\n')).toBe(tree.text)
  } catch (error) {
    expect(error).toBeInstanceOf(Unreadable)
  }
}

function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const blow = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255))
  return fc.tuple(fc.array(blow, { maxLength: 20 }), fc.nat(bytes.length), fc.boolean()).map(([blows, length, cut]) => {
    const copy = Uint8Array.from(bytes)
    for (const [at, value] of blows) copy[at] = value
    return cut ? copy.subarray(0, length) : copy
  })
}

function shapes({ tree }: Reading): string[] {
  return tree.blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map((block) => {
      const detail = block.kind === 'heading' ? block.level : block.kind === 'list-item' ? `${block.depth} ${block.marker ?? ''}` : ''
      return `${block.kind} ${detail}: ${textOf(tree, block)}`
    })
}
