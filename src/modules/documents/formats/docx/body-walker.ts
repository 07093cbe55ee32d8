import type { Run } from '../../rules/compose-runs.ts'
import type { Furniture } from '../../rules/content-tree.ts'
import type { TreeBuilder } from '../../rules/tree-builder.ts'
import type { Numbering } from './numbering.ts'
import { alternative, paragraphRuns } from './paragraph-runs.ts'
import { elementsOf, findAll, first, flag, textOfElement, value } from '../parse-xml.ts'
import type { XmlElement } from '../parse-xml.ts'
import type { DocxPictures } from './docx-pictures.ts'
import type { Styles } from './styles.ts'

export interface Part {
  readonly root: XmlElement
  /** Relationship id → target. */
  readonly links: ReadonlyMap<string, string>
  /** Relationship id → path in the package. */
  readonly images: ReadonlyMap<string, string>
}

export interface DroppedDocx {
  deletions: number
  links: number
}

/** Writes the blocks of one part: the body, or a header, footer, note or comment as furniture. */
export class BodyWalker {
  private readonly builder: TreeBuilder
  private readonly styles: Styles
  private readonly numbering: Numbering
  private readonly dropped: DroppedDocx
  private readonly pictures: DocxPictures
  private links: Part['links'] = new Map()
  private images: Part['images'] = new Map()
  private role: Furniture['role'] | undefined
  private paragraphs = 0
  private tables = 0

  constructor(builder: TreeBuilder, styles: Styles, numbering: Numbering, dropped: DroppedDocx, pictures: DocxPictures) {
    this.builder = builder
    this.styles = styles
    this.numbering = numbering
    this.dropped = dropped
    this.pictures = pictures
  }

  walk(part: Part, container: XmlElement = part.root, role?: Furniture['role']): void {
    this.links = part.links
    this.images = part.images
    this.role = role
    this.blocks(container)
  }

  private blocks(container: XmlElement): void {
    for (const child of elementsOf(container)) {
      if (child.name === 'w:p') this.paragraph(child)
      else if (child.name === 'w:tbl') this.table(child)
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') this.dropped.deletions++
      else if (child.name === 'mc:AlternateContent') this.blocks(alternative(child))
      else if (!skipped.has(child.name)) this.blocks(child)
    }
  }

  private paragraph(paragraph: XmlElement): void {
    const source = { paragraph: ++this.paragraphs }
    const properties = first(paragraph, 'w:pPr')
    const level = this.styles.headingLevel(properties)
    const { runs, hidden, boxes } = this.read(paragraph, level !== undefined)
    const counted = this.count(properties, runs)
    if (this.role) this.builder.furniture(isPageNumber(runs) ? 'page-number' : this.role, runs, source)
    else if (level !== undefined) this.builder.heading(level, runs, source, counted?.marker)
    else if (counted && (counted.marker || !counted.ordered))
      this.builder.listItem(counted.level, counted.ordered, counted.marker, runs, source)
    else this.builder.paragraph(runs, source)
    this.builder.furniture('hidden', hidden, source)
    for (const box of boxes) this.blocks(box)
  }

  private read(paragraph: XmlElement, inHeading: boolean): ReturnType<typeof paragraphRuns> {
    const styleId = value(paragraph, 'w:pPr', 'w:pStyle')
    return paragraphRuns(paragraph, {
      styleOf: (runProperties) => this.styles.textStyle(runProperties, styleId, inHeading),
      linkTarget: (id) => (id === undefined ? undefined : this.links.get(id)),
      onDeletion: () => void this.dropped.deletions++,
      onUnsafeLink: () => void this.dropped.links++,
      // What stands at the head of every page is the sender's mark.
      takePicture: (picture) => (this.role ? [{ text: picture.alternative }] : this.pictures.take(picture, this.images)),
    })
  }

  /** A paragraph without text takes no number, except that Word counts it; what is shown then is only the number. */
  private count(properties: XmlElement | undefined, runs: readonly Run[]): ReturnType<Numbering['next']> {
    const numbered = this.styles.numbering(properties)
    const counted = numbered && this.numbering.next(numbered)
    return runs.some((run) => run.text.trim() !== '') ? counted : undefined
  }

  private table(table: XmlElement): void {
    const rows = within(table, 'w:tr').filter((row) => !this.isDeleted(row))
    const cells = rows.map((row) => within(row, 'w:tc'))
    if (this.role || !this.isGrid(cells)) {
      for (const cell of cells.flat()) this.blocks(cell)
      return
    }
    const number = this.tables++
    for (const [at, row] of rows.entries()) {
      const source = { paragraph: this.paragraphs + 1 }
      const boxes: XmlElement[] = []
      const written = cells[at]!.map((cell) => this.cell(cell, boxes))
      this.builder.tableRow(number, flag(first(row, 'w:trPr', 'w:tblHeader')) ?? false, written, source)
      for (const box of boxes) this.blocks(box)
    }
  }

  private cell(cell: XmlElement, boxes: XmlElement[]): Run[] {
    return findAll(cell, 'w:p').flatMap((paragraph, at) => {
      this.paragraphs++
      const text = this.read(paragraph, false)
      const counted = this.count(first(paragraph, 'w:pPr'), text.runs)
      boxes.push(...text.boxes)
      return [...(at ? [{ text: '\n' }] : []), ...(counted?.marker ? [{ text: `${counted.marker} ` }] : []), ...text.runs]
    })
  }

  /** Whether rows and columns mean something; Word papers also lay out whole pages in tables. */
  private isGrid(rows: readonly (readonly XmlElement[])[]): boolean {
    const sections = (cell: XmlElement) =>
      findAll(cell, 'w:tbl').length > 0 ||
      findAll(cell, 'w:p').some((paragraph) => {
        const properties = first(paragraph, 'w:pPr')
        return textOfElement(paragraph).trim() !== '' && (this.styles.headingLevel(properties) !== undefined || this.isBullet(properties))
      })
    return rows.some((row) => row.length > 1) && !rows.some((row) => row.some(sections))
  }

  private isBullet(properties: XmlElement | undefined): boolean {
    const numbered = this.styles.numbering(properties)
    return numbered !== undefined && this.numbering.isBullet(numbered)
  }

  private isDeleted(row: XmlElement): boolean {
    const deleted = first(row, 'w:trPr', 'w:del') !== undefined
    if (deleted) this.dropped.deletions++
    return deleted
  }
}

/** Rows or cells, also those that a content control or an insertion wraps. */
function within(container: XmlElement, name: string): XmlElement[] {
  return elementsOf(container).flatMap((child) => {
    if (child.name === name) return [child]
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml', 'w:moveTo'].includes(child.name) ? within(child, name) : []
  })
}

function isPageNumber(runs: readonly Run[]): boolean {
  return /^(?:(?:side|page)\s*)?\d+(?:\s*(?:af|of|\/)\s*\d+)?$/i.test(
    runs
      .map((run) => run.text)
      .join('')
      .trim(),
  )
}

const skipped = new Set(['w:sectPr', 'w:tblPr', 'w:tblGrid', 'w:tcPr', 'w:trPr', 'w:sdtPr', 'w:sdtEndPr', 'w:pPr', 'w:rPr'])
