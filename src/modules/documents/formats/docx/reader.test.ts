import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  Textbox,
} from 'docx'
import type { IPropertiesOptions } from 'docx'
import { describe, expect, it } from 'vitest'
import { smallPictures } from '../../../../../test/support/small-pictures.ts'
import { textOf } from '../../rules/content-tree.ts'
import type { Reading } from '../../rules/reading.ts'
import { docxReader } from './reader.ts'

async function reading(
  children: IPropertiesOptions['sections'][number]['children'],
  options: Partial<IPropertiesOptions> = {},
  section = {},
): Promise<Reading> {
  return docxReader.read(
    await Packer.toBuffer(new Document({ ...options, numbering: { config: lists }, sections: [{ ...section, children }] })),
  )
}

function shown({ tree }: Reading): unknown[] {
  return tree.blocks.map((block) => {
    const text = textOf(tree, block)
    if (block.kind === 'heading') return [`h${block.level}${block.marker ? ` ${block.marker}` : ''}`, text]
    if (block.kind === 'list-item') return [`li${block.depth}${block.marker ? ` ${block.marker}` : ''}`, text]
    if (block.kind === 'table-row') return [block.header ? 'th' : 'td', text]
    return [block.kind === 'furniture' ? block.role : block.kind, text]
  })
}

const cellOf = (text: string, picture: ImageRun) => new TableCell({ children: [new Paragraph({ children: [new TextRun(text), picture] })] })

const level = (at: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: at,
  format,
  text,
  alignment: AlignmentType.START,
})
const lists = [
  {
    reference: 'items',
    levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '%2)'), level(2, LevelFormat.DECIMAL, '%1.%2.%3')],
  },
  { reference: 'bullets', levels: [level(0, LevelFormat.BULLET, '•'), level(1, LevelFormat.BULLET, '–')] },
]
const numbered = (text: string, at = 0, instance = 0) => new Paragraph({ text, numbering: { reference: 'items', level: at, instance } })
const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) })

describe('the Word reader', () => {
  it('reads headings, text with marks, breaks and tabs', async () => {
    const read = await reading([
      new Paragraph({ text: 'Referat', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Indstilling', heading: HeadingLevel.HEADING_2 }),
      new Paragraph({
        children: [
          new TextRun({ text: 'Dato:', bold: true }),
          new TextRun({ children: [new Tab(), '5. marts'] }),
          new TextRun({ text: 'Ø2', break: 1, italics: true }),
        ],
      }),
      new Paragraph(''),
      new Paragraph({
        children: [
          new ExternalHyperlink({ link: 'https://eksempel.dk/a', children: [new TextRun('bilag')] }),
          new ExternalHyperlink({ link: 'javascript:evil()', children: [new TextRun(' nej')] }),
        ],
      }),
    ])
    expect(shown(read)).toEqual([
      ['h1', 'Referat'],
      ['h2', 'Indstilling'],
      ['paragraph', 'Dato:\t5. marts\nØ2'],
      ['paragraph', 'bilag nej'],
    ])
    expect(read.tree.blocks.flatMap(({ marks }) => marks.map((mark) => [mark.kind, textOf(read.tree, mark), mark.href]))).toEqual([
      ['strong', 'Dato:', undefined],
      ['emphasis', 'Ø2', undefined],
      ['link', 'bilag', 'https://eksempel.dk/a'],
    ])
    expect(read.notes).toEqual([{ code: 'documents/dropped-links', values: { count: 1 } }])
    expect(read.tree.blocks.map(({ source }) => source.paragraph)).toEqual([1, 2, 3, 5])
  })

  it('counts lists and headings as Word does', async () => {
    const read = await reading([
      numbered('et'),
      numbered('a', 1),
      numbered('b', 1),
      numbered('dybt', 2),
      numbered('to'),
      numbered('c', 1),
      numbered('forfra', 0, 1),
      new Paragraph({ text: 'punkt', numbering: { reference: 'bullets', level: 0 } }),
      new Paragraph({ text: 'under', numbering: { reference: 'bullets', level: 1 } }),
      new Paragraph({ text: 'Økonomi', heading: HeadingLevel.HEADING_1, numbering: { reference: 'items', level: 0, instance: 1 } }),
    ])
    expect(shown(read)).toEqual([
      ['li0 1.', 'et'],
      ['li1 a)', 'a'],
      ['li1 b)', 'b'],
      ['li2 1.b.1', 'dybt'],
      ['li0 2.', 'to'],
      ['li1 a)', 'c'],
      ['li0 1.', 'forfra'],
      ['li0', 'punkt'],
      ['li1', 'under'],
      ['h1 2.', 'Økonomi'],
    ])
  })

  it('reads tables, and pages laid out in tables', async () => {
    const rows = (...of: TableCell[][]) =>
      new Table({ rows: of.map((children, at) => new TableRow({ children, tableHeader: at === 0 && of.length > 1 })) })
    const read = await reading([
      rows([cell('Navn'), cell('Rolle')], [cell('Borgmesteren', 'i Gladsaxe'), cell('formand')]),
      rows([
        cell('Afsnit'),
        new TableCell({ children: [new Paragraph({ text: 'Titel', heading: HeadingLevel.HEADING_1 }), new Paragraph('Tekst')] }),
      ]),
      rows([cell('alene')]),
    ])
    expect(shown(read)).toEqual([
      ['th', 'Navn\tRolle'],
      ['td', 'Borgmesteren\ni Gladsaxe\tformand'],
      ['paragraph', 'Afsnit'],
      ['h1', 'Titel'],
      ['paragraph', 'Tekst'],
      ['paragraph', 'alene'],
    ])
  })

  it('keeps insertions, not deletions', async () => {
    const change = { id: 1, author: 'Sekretariatet', date: '2026-01-01T00:00:00Z' }
    const read = await reading([
      new Paragraph({
        children: [
          new TextRun('fast '),
          new InsertedTextRun({ ...change, text: 'ny' }),
          new DeletedTextRun({ ...change, id: 2, text: 'gammel' }),
        ],
      }),
    ])
    expect(shown(read)).toEqual([['paragraph', 'fast ny']])
    expect(read.notes).toEqual([{ code: 'documents/dropped-deletions', values: { count: 1 } }])
  })

  it('reads headers, footers, notes, comments and hidden text as furniture, and properties', async () => {
    const read = await reading(
      [
        new Paragraph({
          children: [
            new TextRun('Tekst'),
            new FootnoteReferenceRun(1),
            new CommentRangeStart(0),
            new CommentRangeEnd(0),
            new TextRun({ children: [new CommentReference(0)] }),
          ],
        }),
        new Paragraph({ children: [new TextRun('synlig '), new TextRun({ text: 'skjult', vanish: true })] }),
      ],
      {
        title: 'Mødet',
        creator: 'Sekretariatet',
        footnotes: { 1: { children: [new Paragraph('En note')] } },
        comments: { children: [{ id: 0, author: 'X', children: [new Paragraph('Et spørgsmål')] }] },
      },
      {
        headers: { default: new Header({ children: [new Paragraph('Kommune')] }) },
        footers: { default: new Footer({ children: [new Paragraph('Side 1 af 2')] }) },
      },
    )
    expect(shown(read)).toEqual([
      ['header', 'Kommune'],
      ['paragraph', 'Tekst'],
      ['paragraph', 'synlig'],
      ['hidden', 'skjult'],
      ['page-number', 'Side 1 af 2'],
      ['comment', 'En note'],
      ['comment', 'Et spørgsmål'],
    ])
    expect(read.properties).toMatchObject({ title: 'Mødet', author: 'Sekretariatet' })
  })

  it('takes of a picture what it shows, and says how many were left out', async () => {
    const picture = (description: string) =>
      new ImageRun({
        type: 'png',
        data: smallPictures.png,
        transformation: { width: 8, height: 6 },
        altText: { name: 'Billede 1', title: '', description },
      })
    const read = await reading(
      [
        new Paragraph({ children: [new TextRun('Se'), picture('Kort over\nklyngen'), new TextRun('her.')] }),
        new Paragraph({ children: [picture('')] }),
        new Table({ rows: [new TableRow({ children: ['a', 'b'].map((text) => cellOf(text, picture('Kurve'))) })] }),
      ],
      {},
      { headers: { default: new Header({ children: [new Paragraph({ children: [picture('Bomærke'), new TextRun('Klyngen')] })] }) } },
    )
    expect(shown(read)).toEqual([
      ['header', 'Bomærke Klyngen'],
      ['paragraph', 'Se Kort over klyngen her.'],
      ['td', 'a Kurve\tb Kurve'],
    ])
    expect(read.notes).toEqual([{ code: 'documents/left-out-pictures', values: { count: 4 } }])
  })

  it('reads a text box once', async () => {
    const read = await reading([
      new Paragraph('før'),
      new Textbox({ children: [new Paragraph('i boksen')], style: { width: '100pt', height: 'auto' } }),
      new Paragraph('efter'),
    ])
    expect(shown(read)).toEqual([
      ['paragraph', 'før'],
      ['paragraph', 'i boksen'],
      ['paragraph', 'efter'],
    ])
  })
})
