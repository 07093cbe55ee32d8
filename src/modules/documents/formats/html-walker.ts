import type { Run, Style } from '../rules/compose-runs.ts'
import type { Furniture, SourcePlace } from '../rules/content-tree.ts'
import type { TreeBuilder } from '../rules/tree-builder.ts'
import { attributeOf, isElement, isHidden, listMarker, styleWithin } from './html-style.ts'
import type { Element, Node } from './html-style.ts'
import { cellsOf, isGrid, rowsOf } from './html-table.ts'
import type { FoundPicture, PictureTaker } from './picture-taker.ts'
import { takeWordMarker, wordListLevel } from './word-list.ts'

/** What the text that comes next is to become. */
type Role =
  | { kind: 'heading'; level: number; marker?: string }
  | { kind: 'item'; depth: number; ordered: boolean; marker?: string }
  | { kind: 'furniture'; role: Furniture['role'] }

/** Walks sanitised HTML and writes blocks as a browser would break them. */
export class HtmlWalker {
  /** Elements that the page hides, left out. */
  hidden = 0
  private readonly builder: TreeBuilder
  private readonly place: () => SourcePlace
  private readonly tables: { next: number }
  private readonly pictures: PictureTaker
  private readonly contents: readonly string[]
  private runs: Run[] = []
  private role: Role | undefined
  private depth = -1
  private inCell = false
  private inContent = false
  private preformatted = false

  constructor(
    builder: TreeBuilder,
    place: () => SourcePlace,
    tables: { next: number },
    pictures: PictureTaker,
    contents: readonly string[],
  ) {
    this.builder = builder
    this.place = place
    this.tables = tables
    this.pictures = pictures
    this.contents = contents
  }

  walk(nodes: readonly Node[]): void {
    this.children(nodes, {})
    this.close()
  }

  private children(nodes: readonly Node[], style: Style): void {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) this.text(node.value, style)
      else if (isElement(node)) this.element(node, style)
    }
  }

  private element(element: Element, around: Style): void {
    if (isHidden(element)) return void this.hidden++
    const style = styleWithin(element, around)
    const within = () => this.children(element.childNodes, style)
    const tag = element.tagName
    if (tag === 'br') this.breakLine()
    else if (tag === 'img') this.picture(element, style)
    else if (tag === 'hr') this.thematicBreak()
    else if (/^h[1-6]$/.test(tag)) this.as({ kind: 'heading', level: Number(tag[1]) }, within)
    else if (tag === 'ul' || tag === 'ol' || tag === 'menu') this.list(element, style)
    else if (tag === 'table') this.table(element, style)
    else if (tag === 'dl') this.definitions(element, style)
    else if (tag === 'pre') this.preserved(within)
    else if (wordListLevel(element) !== undefined) this.wordItem(element, within)
    else if (this.landmark(element)) this.as({ kind: 'furniture', role: this.landmark(element)! }, within)
    else if (blocks.has(tag)) this.block(tag, within)
    else within()
  }

  private text(value: string, style: Style): void {
    if (this.preformatted) return void this.runs.push({ ...style, text: value })
    const collapsed = value.replace(/[ \t\n\r\f]+/g, ' ')
    const last = this.runs.at(-1)?.text
    const atSpace = last === undefined || /[ \n]$/.test(last)
    const text = atSpace ? collapsed.replace(/^ /, '') : collapsed
    if (text) this.runs.push({ ...style, text })
  }

  /** What it shows stands where it stood, apart from the words beside it. */
  private picture(element: Element, style: Style): void {
    const shows = (attributeOf(element, 'alt') ?? '').replace(/\s+/g, ' ').trim()
    const { text, image } = this.pictures.take({ ...contentOf(this.contents[Number(attributeOf(element, 'src') ?? -1)]), shows })
    if (!text) return
    if (!image) return this.text(` ${text} `, style)
    this.text(' ', style)
    this.runs.push({ text, image })
    this.text(' ', style)
  }

  private breakLine(): void {
    const last = this.runs.at(-1)
    if (last) this.runs[this.runs.length - 1] = { ...last, text: last.text.replace(/ $/, '') }
    this.runs.push({ text: '\n' })
  }

  private thematicBreak(): void {
    this.close()
    if (!this.inCell && !this.role) this.builder.rule(this.place())
  }

  /** Ends a block; inside a table's cell a block is a line. */
  private close(): void {
    if (this.inCell) {
      if (this.runs.length && this.runs.at(-1)!.text !== '\n') this.breakLine()
      return
    }
    const runs = this.runs
    this.runs = []
    const role = this.role
    if (role?.kind === 'heading') this.builder.heading(role.level, runs, this.place(), role.marker)
    else if (role?.kind === 'furniture') this.builder.furniture(role.role, runs, this.place())
    else if (role?.kind !== 'item') this.builder.paragraph(runs, this.place())
    // The first text of an item is the item; what follows in it is running text.
    else if (this.builder.listItem(role.depth, role.ordered, role.marker, runs, this.place())) this.role = undefined
  }

  private as(role: Role, within: () => void): void {
    this.close()
    const around = this.role
    if (around?.kind !== 'furniture') this.role = role
    within()
    this.close()
    this.role = around
  }

  private block(tag: string, within: () => void): void {
    const outside = this.inContent
    this.inContent ||= tag === 'main' || tag === 'article' || tag === 'section'
    this.close()
    within()
    this.close()
    this.inContent = outside
  }

  private preserved(within: () => void): void {
    this.close()
    this.preformatted = true
    within()
    this.preformatted = false
    this.close()
  }

  private list(list: Element, style: Style): void {
    this.close()
    const around = this.role
    this.depth++
    const ordered = list.tagName === 'ol'
    let number = Number.parseInt(attributeOf(list, 'start') ?? '1', 10) || 1
    for (const child of list.childNodes) {
      if (!isElement(child) || child.tagName !== 'li') {
        this.children([child], style)
        continue
      }
      if (isHidden(child)) {
        this.hidden++
        continue
      }
      number = Number.parseInt(attributeOf(child, 'value') ?? '', 10) || number
      const marker = ordered ? listMarker(list, number) : undefined
      this.as({ kind: 'item', depth: this.depth, ordered, ...(marker ? { marker } : {}) }, () =>
        this.children(child.childNodes, styleWithin(child, style)),
      )
      number++
    }
    this.close()
    this.depth--
    this.role = around?.kind === 'item' ? undefined : around
  }

  private wordItem(element: Element, within: () => void): void {
    const level = wordListLevel(element) ?? 1
    const marker = takeWordMarker(element)
    const ordered = /[\p{L}\p{N}]/u.test(marker) && marker !== 'o'
    const shown = ordered ? { marker } : {}
    const heading = /^h[1-6]$/.exec(element.tagName)
    this.as(
      heading ? { kind: 'heading', level: Number(heading[0][1]), ...shown } : { kind: 'item', depth: level - 1, ordered, ...shown },
      within,
    )
  }

  private table(table: Element, style: Style): void {
    this.close()
    const rows = rowsOf(table)
    const grid = !this.inCell && this.role?.kind !== 'furniture' && isGrid(rows)
    for (const child of table.childNodes)
      if (isElement(child) && child.tagName === 'caption') this.block('caption', () => this.children(child.childNodes, style))
    for (const row of rows) {
      if (isHidden(row)) this.hidden++
      else if (grid) this.row(cellsOf(row), style)
      else for (const cell of cellsOf(row)) this.block('td', () => this.children(cell.childNodes, styleWithin(cell, style)))
    }
    if (grid) this.tables.next++
  }

  private row(cells: readonly Element[], style: Style): void {
    const header = cells.every((cell) => cell.tagName === 'th')
    this.builder.tableRow(
      this.tables.next,
      header,
      cells.map((cell) => this.cell(cell, style)),
      this.place(),
    )
  }

  private cell(cell: Element, style: Style): Run[] {
    this.inCell = true
    this.element(cell, style)
    this.inCell = false
    const runs = this.runs
    this.runs = []
    return runs
  }

  /** A term with its explanation is a row of two cells, where both are plain. */
  private definitions(list: Element, style: Style): void {
    this.close()
    const shown = list.childNodes.filter(showsSomething)
    const all = shown.flatMap((part) => (isElement(part) && part.tagName === 'div' ? part.childNodes.filter(showsSomething) : [part]))
    const parts = all.filter(isElement)
    const pairs = !this.inCell && !this.role && all.length % 2 === 0 && all.every((part, at) => part.nodeName === (at % 2 ? 'dd' : 'dt'))
    if (pairs && isGrid([list], () => parts)) {
      for (let at = 0; at < parts.length; at += 2) this.row(parts.slice(at, at + 2), style)
      this.tables.next++
    } else for (const part of list.childNodes) this.block('dd', () => this.children([part], style))
  }

  /** A page's own header, navigation and footer; those of an article belong to it. */
  private landmark(element: Element): Furniture['role'] | undefined {
    const role = attributeOf(element, 'role')
    if (element.tagName === 'nav' || role === 'navigation') return 'header'
    if (this.inContent) return undefined
    if (element.tagName === 'footer' || role === 'contentinfo') return 'footer'
    return (element.tagName === 'header' || role === 'banner') && !hasTitle(element) ? 'header' : undefined
  }
}

const blocks = new Set(
  (
    'p div section article main aside header footer address blockquote figure figcaption details summary ' +
    'fieldset legend form center li dt dd td th tr caption button option'
  ).split(' '),
)

/** Text between the parts of a list, where a browser shows it, is no part. */
function showsSomething(node: Node): boolean {
  return isElement(node) || ('value' in node && node.nodeName === '#text' && node.value.trim() !== '')
}

/** Of a picture that is in the page itself. */
function contentOf(source = ''): Pick<FoundPicture, 'bytes' | 'ending'> {
  const [, ending, written] = /^\s*data:image\/(?:x-)?([a-z]+);base64,([^]*)$/i.exec(source) ?? []
  return ending && written ? { bytes: Buffer.from(written, 'base64'), ending } : { ending: '' }
}

function hasTitle(element: Element): boolean {
  return element.childNodes.some((child) => isElement(child) && (child.tagName === 'h1' || hasTitle(child)))
}
