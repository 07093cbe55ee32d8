import { Bookmark, Document, Footer, HeadingLevel, InternalHyperlink, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { textsIn } from '../../../../ui/texts-in.ts'
import type { PrintedBlock, PrintedDocument, PrintedFact } from '../../rules/printed-document.ts'
import { printableDocument } from '../printable-document.ts'
import { flowOf, type LaidPart, layParts } from '../printed-parts.ts'
import { inlineFlow } from '../running-flow.ts'
import { type Drawn, WordFlow } from './word-flow.ts'
import type { ReadPicture } from '../open-pictures.ts'
import { picturesForWord, wordPicture } from './word-picture.ts'
import { wordStyles } from './word-styles.ts'

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
]

/**
 * A Word file: headings, lists and tables are what they are called, so that it can be worked on and read in again.
 * @param read where the files of its pictures are
 */
export async function writeWord(given: PrintedDocument, read: ReadPicture = async () => undefined): Promise<Uint8Array> {
  const document = printableDocument(given)
  const pictures = await picturesForWord(document, read)
  const flow = new WordFlow((node, room) => wordPicture(node, pictures, room, document.language))
  const parts = layParts(document)
  const anchors = new Set(parts.flatMap(({ part }) => part.anchor ?? []))
  const children = [
    ...opening(document),
    ...(document.opening ?? []).flatMap((block) => drawnBlock(block, 0)),
    ...parts.flatMap((part, at) => drawnPart(part, at === 0 && document.cover === true)),
  ]
  return Packer.toBuffer(
    new Document({
      title: document.title,
      ...(document.keywords && { keywords: document.keywords.join(', ') }),
      creator: document.letterhead?.sender[0] ?? 'Samspil',
      ...(document.kicker !== undefined && { subject: document.kicker }),
      styles: wordStyles(document.language),
      numbering: { config: flow.numberings },
      sections: [
        {
          properties: { titlePage: document.cover === true, page: { margin: { top: 1500, bottom: 1400, left: 1600, right: 1500 } } },
          footers: { default: footer(document), first: new Footer({ children: [new Paragraph('')] }) },
          children,
        },
      ],
    }),
  )

  function drawnPart({ depth, part }: LaidPart, breaks: boolean): Drawn[] {
    const number = part.number === undefined ? '' : `${part.number}${/\d$/.test(part.number) && !/\s/.test(part.number) ? '.' : ''} `
    const words = new TextRun(`${number}${part.heading ?? ''}`)
    const heading = new Paragraph({
      heading: headings[Math.min(depth, 6) - 1]!,
      pageBreakBefore: breaks || part.startsPage === true,
      children: part.anchor === undefined ? [words] : [new Bookmark({ id: nameOf(part.anchor), children: [words] })],
    })
    return [...(part.heading === undefined ? [] : [heading]), ...part.blocks.flatMap((block) => drawnBlock(block, depth))]
  }

  function drawnBlock(block: PrintedBlock, depth: number): Drawn[] {
    const running = flowOf(block)
    if (running) {
      const caption =
        block.kind === 'table' && block.caption !== undefined ? [new Paragraph({ style: 'Caption', text: block.caption })] : []
      return [...caption, ...flow.draw(running, depth)]
    }
    switch (block.kind) {
      case 'list':
        return flow.list(
          block.entries.map((entry) => [{ t: 'paragraph', c: inlineFlow(entry) }]),
          {
            ordered: block.ordered,
            ...(block.marker === 'letter' && { letters: true }),
          },
        )
      case 'facts':
        return facts(block.facts)
      case 'references':
        return block.entries.map(
          ({ text, anchor }) =>
            new Paragraph({
              ...flow.bullet,
              children: [
                anchor !== undefined && anchors.has(anchor)
                  ? new InternalHyperlink({ anchor: nameOf(anchor), children: [new TextRun({ text, style: 'Hyperlink' })] })
                  : new TextRun(text),
              ],
            }),
        )
      case 'subheading':
        return [new Paragraph({ style: 'Kicker', text: block.text })]
      case 'remark':
        return [new Paragraph({ style: 'Remark', text: block.text })]
      case 'notice':
        return [new Paragraph({ style: 'Notice', text: block.text })]
      default:
        return []
    }
  }
}

function opening({ letterhead, kicker, title, facts: told, cover }: PrintedDocument): Drawn[] {
  const lines = (all: readonly string[]) => all.map((text) => new Paragraph({ style: 'Address', text }))
  return [
    ...(letterhead ? [...lines(letterhead.receiver), ...lines(letterhead.sender), new Paragraph('')] : []),
    ...(cover ? [new Paragraph({ spacing: { before: 2400 }, children: [] })] : []),
    ...(kicker === undefined ? [] : [new Paragraph({ style: 'Kicker', text: kicker })]),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    ...facts(told),
  ]
}

function facts(entries: readonly PrintedFact[]): Paragraph[] {
  return entries.map(
    ({ term, value }) => new Paragraph({ style: 'Fact', children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(value)] }),
  )
}

function footer({ language, footer: words, title }: PrintedDocument): Footer {
  const [before = '', between = '', after = ''] = textsIn(language).print.page('\u0000', '\u0000').split('\u0000')
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        tabStops: [{ type: TabStopType.RIGHT, position: 8800 }],
        children: [new TextRun({ children: [words ?? title, '\t', before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after] })],
      }),
    ],
  })
}

/** Word allows letters, digits and underscores, forty of them. */
function nameOf(anchor: string): string {
  return `a_${anchor.replace(/\W/g, '_')}`.slice(0, 40)
}
