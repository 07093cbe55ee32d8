import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { encryptedPdf, imagePdf } from '../../../../../test/papers/bad-pdf.ts'
import { textOf } from '../../rules/content-tree.ts'
import type { Reading } from '../../rules/reading.ts'
import { pdfReader } from './reader.ts'

interface Compiler {
  compile(source: { mainFileContent: string }): { readonly result: unknown }
  pdf(document: unknown): Uint8Array
}
const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu') as {
  NodeCompiler: { create(options: object): Compiler }
}
const fonts = new URL('../../../../../node_modules/dkfds/dist/fonts/IBMPlexSans/complete/ttf/', import.meta.url)
const fontBlobs = ['Regular', 'Bold', 'Italic', 'BoldItalic'].map((face) => readFileSync(new URL(`IBMPlexSans-${face}.ttf`, fonts)))
const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })

async function print(source: string, page = ''): Promise<Reading> {
  const set = `#set text(lang: "da", font: "IBM Plex Sans", size: 11pt)\n#set page(paper: "a4", margin: 2.5cm${page})\n`
  const document = compiler.compile({ mainFileContent: set + source })
  return pdfReader.read(new Uint8Array(compiler.pdf(document.result)))
}

function shown({ tree }: Reading): unknown[] {
  return tree.blocks.map((block) => {
    const text = textOf(tree, block)
    if (block.kind === 'heading') return [`h${block.level}`, text]
    if (block.kind === 'list-item') return [`li${block.depth}${block.marker ? ` ${block.marker}` : ''}`, text]
    if (block.kind === 'table-row') return [block.header ? 'th' : 'td', text]
    return [block.kind === 'furniture' ? block.role : block.kind, text]
  })
}

const long = 'Udvalget drøftede høringssvaret om øjenområdet og besluttede at følge aftalen, som den foreligger, indtil den er evalueret.'
const cases: [what: string, source: string, blocks: unknown[]][] = [
  [
    'paragraphs by their distance, with lines joined',
    `${long} ${long}\n\nNæste afsnit.`,
    [
      ['paragraph', `${long} ${long}`],
      ['paragraph', 'Næste afsnit.'],
    ],
  ],
  [
    'line breaks that are meant',
    'Borgmesteren i Gladsaxe \\\nBorgmesteren i Furesø (afbud)',
    [['paragraph', 'Borgmesteren i Gladsaxe\nBorgmesteren i Furesø (afbud)']],
  ],
  [
    'headings by size, weight and capitals',
    `= Referat\n== 1. Valg\n*Indstilling*\n\n${long}\n\nØKONOMI\n\nSOU, ØU, KB\n\n${long}`,
    [
      ['h1', 'Referat'],
      ['h2', '1. Valg'],
      ['h3', 'Indstilling'],
      ['paragraph', long],
      ['h3', 'ØKONOMI'],
      ['paragraph', 'SOU, ØU, KB'],
      ['paragraph', long],
    ],
  ],
  [
    'lists with depth and numbers',
    `- at #"${long}"\n  - under\n- næste\n\n+ først\n+ så`,
    [
      ['li0', `at ${long}`],
      ['li1', 'under'],
      ['li0', 'næste'],
      ['li0 1.', 'først'],
      ['li0 2.', 'så'],
    ],
  ],
  [
    'a date that opens a line',
    '#"14. marts 2026"\n\nTekst',
    [
      ['paragraph', '14. marts 2026'],
      ['paragraph', 'Tekst'],
    ],
  ],
  [
    'label and value',
    '#table(columns: 2, stroke: none, [Mødedato], [#"5. marts 2026"], [Mødested], [Rådhuset, \\ lokale Ø2], [Start], [16.00])',
    [
      ['td', 'Mødedato\t5. marts 2026'],
      ['td', 'Mødested\tRådhuset,\nlokale Ø2'],
      ['td', 'Start\t16.00'],
    ],
  ],
  [
    'a table with a head and wrapped cells',
    `#table(columns: (5cm, 1fr, auto), align: (left, left, right), [*Kommune*], [*Bemærkning*], [*Beløb*], [Furesø], [#"${long}"], [281.966], [Gladsaxe], [], [1.500])`,
    [
      ['th', 'Kommune\tBemærkning\tBeløb'],
      ['td', `Furesø\t${long}\t281.966`],
      ['td', 'Gladsaxe\t\t1.500'],
    ],
  ],
  [
    'a table of contents',
    `#"1. GODKENDELSE (B)" #box(width: 1fr, repeat[.]) 4\n\n${long}`,
    [
      ['paragraph', expect.stringMatching(/^1\. GODKENDELSE \(B\)[ .]+4$/)],
      ['paragraph', long],
    ],
  ],
  ['raised figures', 'areal i m#super[2] i alt', [['paragraph', 'areal i m2 i alt']]],
  [
    'a column beside the text',
    `#place(top + right, box(width: 3cm, align(left, text(8pt)[Sagsnummer \\ 2026-17 \\ #v(5pt) Sagsbehandler \\ Kontorchefen])))#box(width: 12cm)[${long} ${long} ${long}]`,
    [
      ['paragraph', `${long} ${long} ${long}`],
      ['paragraph', 'Sagsnummer\n2026-17'],
      ['paragraph', 'Sagsbehandler\nKontorchefen'],
    ],
  ],
]

describe('the PDF reader', () => {
  it.each(cases)('reads %s', async (_, source, blocks) => {
    expect(shown(await print(source))).toEqual(blocks)
  })

  it('sets aside what recurs, and joins a paragraph over the foot of a page', async () => {
    const page = ', header: [Sundhedsklynge Midt], footer: context align(center)[Side #counter(page).display() af 3]'
    const text = Array.from({ length: 40 }, () => long).join(' ')
    const { tree, pages } = await print(`#"${text}"\n#pagebreak()\nSlut`, page)
    expect(pages).toBe(3)
    expect(tree.blocks.filter(({ kind }) => kind === 'paragraph').map((block) => [textOf(tree, block), block.source.page])).toEqual([
      [text, 1],
      ['Slut', 3],
    ])
    expect(tree.blocks.filter(({ kind }) => kind === 'furniture').map((block) => textOf(tree, block))).toEqual([
      'Sundhedsklynge Midt',
      'Side 1 af 3',
      'Sundhedsklynge Midt',
      'Side 2 af 3',
      'Sundhedsklynge Midt',
      'Side 3 af 3',
    ])
  })

  it('keeps a heading that happens to stand low on two pages', async () => {
    const page = (first: string, outcome: string) => `${first}\n\n#v(1fr)\n*Beslutning i Sundhedsrådet*\n\n${outcome}`
    const reading = await print(`${page('Øjne', 'Godkendt.')}\n\n#pagebreak()\n${page('Tænder', 'Udsat.')}`)
    expect(shown(reading).map((block) => (block as string[])[1])).toEqual([
      'Øjne',
      'Beslutning i Sundhedsrådet',
      'Godkendt.',
      'Tænder',
      'Beslutning i Sundhedsrådet',
      'Udsat.',
    ])
  })

  it('keeps written hyphens and drops those of a broken word', async () => {
    const words =
      'Sundhedssamarbejdsudvalgets kommunalbestyrelsesgodkendelser og social- og sundhedsassistentuddannelserne i Lyngby-Taarbæk 2024-2027 '
    const { tree } = await print(`#set par(justify: true)\n#set text(hyphenate: true)\n#"${words.repeat(12)}"`)
    expect(tree.text).toBe(words.repeat(12).trim())
  })

  it('marks bold, italics and links', async () => {
    const { tree, properties } = await print(
      '#set document(title: "Referat", author: "Sekretariatet")\nNu *fed tekst* og _kursiv_ og #link("https://eksempel.dk/a")[bilag].',
    )
    expect(tree.blocks[0]!.marks.map((mark) => [mark.kind, textOf(tree, mark), mark.href])).toEqual([
      ['strong', 'fed tekst', undefined],
      ['emphasis', 'kursiv', undefined],
      ['link', 'bilag', 'https://eksempel.dk/a'],
    ])
    expect(properties).toMatchObject({ title: 'Referat', author: 'Sekretariatet' })
  })

  it('says which pages have no text', async () => {
    const { notes } = await print('Tekst #pagebreak() #rect(width: 5cm) #pagebreak() Mere')
    expect(notes).toEqual([{ code: 'documents/pages-without-text', values: { pages: '2' } }])
  })

  it.each([
    ['a scan', imagePdf(), 'documents/scanned-only'],
    ['a locked file', encryptedPdf(), 'documents/encrypted'],
    ['a broken file', Buffer.from('%PDF-1.7\nnoget'), 'documents/damaged'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(pdfReader.read(bytes)).rejects.toMatchObject({ refusal: { code } })
  })
})
