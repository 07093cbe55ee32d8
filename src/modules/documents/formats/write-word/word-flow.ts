import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type ILevelsOptions,
  LevelFormat,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Flow, Inline, PictureNode } from '../flow.ts'

export type Drawn = Paragraph | Table

const headings = Object.values(HeadingLevel)
const step = 360
/** To a point of a screen. */
const twips = 15

/** @param room of the column, in points of a screen */
export type DrawPicture = (node: PictureNode, room: number) => { readonly drawn: ParagraphChild; readonly isShown: boolean }

/** Between the margins of the page, in points of a screen. */
const column = 584

/** Running text as paragraphs and tables of Word. Each list has its numbering of its own, so that it begins where it says. */
export class WordFlow {
  readonly #picture: DrawPicture
  readonly numberings: { reference: string; levels: readonly ILevelsOptions[] }[] = [{ reference: 'bullets', levels: bullets() }]
  readonly bullet = { numbering: { reference: 'bullets', level: 0 } }

  constructor(picture: DrawPicture) {
    this.#picture = picture
  }

  draw(nodes: readonly Flow[], depth: number, style?: string): Drawn[] {
    return nodes.flatMap((node) => this.#drawOne(node, depth, style))
  }

  list(
    items: readonly (readonly Flow[])[],
    how: { ordered: boolean; start?: number; letters?: boolean; level?: number; depth?: number },
  ): Drawn[] {
    const { ordered, level = 0, depth = 1 } = how
    const reference = ordered ? this.#numbering(how) : 'bullets'
    return items.flatMap(([first, ...rest]) => [
      new Paragraph({ numbering: { reference, level: Math.min(level, 8) }, children: first?.t === 'paragraph' ? runs(first.c) : [] }),
      ...(first && first.t !== 'paragraph' ? this.#within([first], level, depth) : []),
      ...this.#within(rest, level, depth),
    ])
  }

  #within(nodes: readonly Flow[], level: number, depth: number): Drawn[] {
    return nodes.flatMap((node): Drawn[] => {
      if (node.t === 'list') return this.list(node.items, { ...node, level: level + 1, depth })
      const indent = { left: step * (level + 1) }
      if (node.t === 'paragraph') return [new Paragraph({ indent, children: runs(node.c) })]
      if (node.t === 'picture') return [this.#pictureAlone(node, indent.left)]
      return this.#drawOne(node, depth)
    })
  }

  #drawOne(node: Flow, depth: number, style?: string): Drawn[] {
    switch (node.t) {
      case 'paragraph':
        return [new Paragraph({ ...(style && { style }), children: runs(node.c) })]
      case 'heading':
        return [new Paragraph({ heading: headings[Math.min(depth + node.level, 6) - 1]!, children: runs(node.c) })]
      case 'list':
        return this.list(node.items, { ...node, depth })
      case 'table':
        return [tableOf(node, this.#picture), new Paragraph({ spacing: { after: 60 }, children: [] })]
      case 'quote':
        return this.draw(node.c, depth, 'Quote')
      case 'code':
        return node.s.split('\n').map((line) => new Paragraph({ children: [new TextRun({ text: line, font: 'Consolas' })] }))
      case 'rule':
        return [new Paragraph({ thematicBreak: true })]
      case 'picture':
        return [this.#pictureAlone(node)]
    }
  }

  #pictureAlone(node: PictureNode, left = 0): Paragraph {
    const { drawn, isShown } = this.#picture(node, column - left / twips)
    return new Paragraph({ ...(left > 0 && { indent: { left } }), ...(!isShown && { style: 'Unshown' }), children: [drawn] })
  }

  #numbering({ start = 1, letters = false, level = 0 }: { start?: number; letters?: boolean; level?: number }): string {
    const reference = `list-${this.numberings.length}`
    const levels = Array.from({ length: 9 }, (_, at) => ({
      level: at,
      format: letters ? LevelFormat.LOWER_LETTER : LevelFormat.DECIMAL,
      text: letters ? `%${at + 1})` : `%${at + 1}.`,
      alignment: AlignmentType.LEFT,
      start: at === level ? start : 1,
      style: { paragraph: { indent: { left: step * (at + 1), hanging: step } } },
    }))
    this.numberings.push({ reference, levels })
    return reference
  }
}

function bullets(): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: level % 2 === 0 ? '•' : '–',
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: step * (level + 1), hanging: step } } },
  }))
}

function tableOf({ head, rows }: Extract<Flow, { t: 'table' }>, picture: DrawPicture): Table {
  const columns = Math.max(1, head.length, ...rows.map((row) => row.length))
  const draw = (node: PictureNode) => picture(node, column / columns - 2 * (100 / twips)).drawn
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'C9D3D6' }
  const row = (cells: readonly (readonly Inline[])[], header: boolean) =>
    new TableRow({
      tableHeader: header,
      cantSplit: true,
      children: Array.from(
        { length: columns },
        (_, at) =>
          new TableCell({
            margins: { top: 60, bottom: 60, left: 100, right: 100 },
            ...(header && { shading: { fill: 'EEF3F4' } }),
            children: [new Paragraph({ style: 'TableText', children: runs(cells[at] ?? [], header ? { bold: true } : {}, draw) })],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [...(head.length > 0 ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
}

interface Look {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly strike?: boolean
  readonly style?: string
}

const looks = { strong: { bold: true }, emphasis: { italics: true }, struck: { strike: true } } as const

/** Outside tables no picture stands within a line. */
const inWords = ({ alternative }: PictureNode): ParagraphChild => new TextRun(alternative)

function runs(nodes: readonly Inline[], look: Look = {}, picture: (node: PictureNode) => ParagraphChild = inWords): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    if (node.t === 'picture') return [picture(node)]
    if (node.t === 'break') return [new TextRun({ break: 1 })]
    if (node.t === 'text' || node.t === 'code') return [new TextRun({ ...look, text: node.s })]
    if (node.t === 'link')
      return [new ExternalHyperlink({ link: node.href, children: runs(node.c, { ...look, style: 'Hyperlink' }, picture) })]
    return runs(node.c, { ...look, ...looks[node.t] }, picture)
  })
}
