import * as docx from 'docx'
import { isItem, plainText } from './read-source.mjs'

const headings = ['Heading1', 'Heading2', 'Heading3', 'Heading4']

/** A Word file as a secretariat makes it: heading styles, real lists, page number in the footer, and the paper's own habits. */
export async function writeDocx(paper) {
  tables = 0
  let list = 0
  let previous
  const children = paper.blocks.map((block) => {
    if (block.t === 'item' && block.ordered && previous?.t !== 'item') list++
    previous = block
    if (block.t === 'heading') return heading(block, paper)
    if (block.t === 'item') return new docx.Paragraph({ children: runs(block.runs), numbering: numbering(block, list) })
    if (block.t === 'table') return table(block, paper)
    if (block.t === 'contents') return contents(paper)
    if (block.t === 'rule') return new docx.Paragraph({ children: [], border: { bottom: { style: 'single', size: 6, color: '888888' } } })
    return new docx.Paragraph({ children: runs(block.runs), spacing: { after: 120 } })
  })
  const file = new docx.Document({
    title: paper.title,
    creator: paper.author,
    lastModifiedBy: paper.author,
    description: 'Demonstrationsmateriale',
    styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'da-DK' } } } } },
    numbering: { config: [bullets, steps, itemNumbers] },
    sections: [{ headers: { default: header(paper) }, footers: { default: footer() }, children }],
  })
  return docx.Packer.toBuffer(file)
}

const indent = (depth) => ({ paragraph: { indent: { left: 500 * (depth + 1), hanging: 300 } } })
const bullets = {
  reference: 'bullets',
  levels: [0, 1].map((level) => ({ level, format: 'bullet', text: level ? '–' : '•', style: indent(level) })),
}
const steps = { reference: 'steps', levels: [{ level: 0, format: 'decimal', text: '%1.', style: indent(0) }] }
const itemNumbers = {
  reference: 'items',
  levels: [{ level: 0, format: 'decimal', text: '%1.', style: { paragraph: { indent: { left: 500, hanging: 500 } } } }],
}

function numbering(block, list) {
  return block.ordered ? { reference: 'steps', level: 0, instance: list } : { reference: 'bullets', level: block.depth }
}

/** With automatic numbers the figure that the source types is left out: Word counts. */
function heading(block, paper) {
  const counted = paper.numbering === 'automatic' && /^\d+\.\s/.test(plainText(block.runs))
  const shown = counted ? block.runs.map((run, at) => (at ? run : { ...run, text: run.text.replace(/^\d+\.\s/, '') })) : block.runs
  const numbered = counted ? { numbering: { reference: 'items', level: 0 } } : {}
  return new docx.Paragraph({ style: headings[block.level - 1], children: runs(shown), spacing: { before: 240, after: 120 }, ...numbered })
}

function runs(parts) {
  return parts.map((run) =>
    run.break
      ? new docx.TextRun({ break: 1 })
      : new docx.TextRun({ text: run.text, bold: run.strong || undefined, italics: run.emphasis || undefined }),
  )
}

let tables = 0
function table(block, paper) {
  const first = tables++ === 0
  const labels = paper.headerTable === 'yes' && first
  return new docx.Table({
    width: { size: 9600, type: 'dxa' },
    columnWidths: block.rows[0].map(() => Math.floor(9600 / block.rows[0].length)),
    rows: block.rows.map(
      (cells, row) =>
        new docx.TableRow({
          tableHeader: !labels && row === 0,
          children: cells.map(
            (cell, column) =>
              new docx.TableCell({
                children: [
                  new docx.Paragraph({
                    children: runs((labels ? column === 0 : row === 0) ? cell.map((run) => ({ ...run, strong: true })) : cell),
                  }),
                ],
              }),
          ),
        }),
    ),
  })
}

/** Word stores a table of contents as a field with the lines it showed last; the pages are counted by length. */
function contents(paper) {
  let length = 0
  const entries = []
  for (const block of paper.blocks) {
    if (isItem(block)) entries.push({ title: plainText(block.runs), level: 1, page: 1 + Math.floor(length / 2200) })
    length += block.runs ? plainText(block.runs).length + 60 : 200
  }
  return new docx.TableOfContents('Indholdsfortegnelse', { headingStyleRange: '2-2', beginDirty: false, cachedEntries: entries })
}

function header(paper) {
  return new docx.Header({
    children: [new docx.Paragraph({ children: [new docx.TextRun({ text: paper.header ?? paper.title, size: 18 })] })],
  })
}

function footer() {
  const page = new docx.TextRun({
    size: 18,
    children: ['Demonstrationsmateriale – side ', docx.PageNumber.CURRENT, ' af ', docx.PageNumber.TOTAL_PAGES],
  })
  return new docx.Footer({ children: [new docx.Paragraph({ alignment: 'center', children: [page] })] })
}
