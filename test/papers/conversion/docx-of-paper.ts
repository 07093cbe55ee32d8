import { AlignmentType, BorderStyle, Document, Footer, HeadingLevel, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { Runs, SourceBlock } from './source-blocks.ts'

/**
 * The paper as secretaries write it in Word: styled headings above level 3, bold lines below, automatic numbers,
 * borderless tables, a page number in the footer.
 */
export async function docxOfPaper(blocks: readonly SourceBlock[]): Promise<Uint8Array> {
  const levels = [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }]
  const lists = blocks.filter((block) => block.kind === 'list' && block.ordered)
  const footer = new Footer({ children: [new Paragraph({ children: [new TextRun({ children: ['Side ', PageNumber.CURRENT] })] })] })
  const document = new Document({
    numbering: { config: lists.map((_, at) => ({ reference: `list-${at}`, levels })) },
    sections: [{ footers: { default: footer }, children: blocks.flatMap((block) => wordOf(block, lists.indexOf(block))) }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function wordOf(block: SourceBlock, list: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.level, block.lines[0]!)]
    case 'paragraph':
      return [new Paragraph({ children: block.lines.flatMap((line, at) => runsOf(line, at > 0)) })]
    case 'list':
      return block.entries.map((entry) => new Paragraph({ children: runsOf(entry), ...(list < 0 ? { bullet: { level: 0 } } : { numbering: { reference: `list-${list}`, level: 0 } }) }))
    case 'table':
      return [tableOf(block.rows)]
    case 'rule':
      return [new Paragraph({ border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' } } })]
  }
}

function headingOf(level: number, line: Runs): Paragraph {
  if (level > 3) return new Paragraph({ children: line.map((run) => new TextRun({ text: run.text, bold: true, italics: run.emphasis })) })
  const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][level - 1]!
  return new Paragraph({ heading, children: runsOf(line) })
}

function tableOf(rows: readonly (readonly Runs[])[]): Table {
  const width = Math.max(...rows.map((row) => row.length))
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map((row) => new TableRow({ children: Array.from({ length: width }, (_, at) => new TableCell({ children: [new Paragraph({ children: runsOf(row[at] ?? []) })] })) })),
  })
}

function runsOf(line: Runs, onNewLine = false): TextRun[] {
  return line.map((run, at) => new TextRun({ text: run.text, bold: run.strong, italics: run.emphasis, ...(onNewLine && at === 0 ? { break: 1 } : {}) }))
}
