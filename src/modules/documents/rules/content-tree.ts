/**
 * Running text in one neutral form, whatever file it came from.
 *
 * A reader (`formats/<name>`) builds it; recogniser, pages and search read it. The tree is kept flat: blocks
 * in reading order, list items with a depth, table rows with a table number. Every character that the source
 * shows a reader is in `text`, and every character of `text` except the line feeds between blocks belongs to
 * exactly one block. Markup and automatic list numbers are not text; they are fields of the block.
 */
export interface ContentTree {
  /** All text of the source; blocks are joined by one line feed. */
  readonly text: string
  readonly blocks: readonly Block[]
}

/** Characters [start, end) of `ContentTree.text`, in UTF-16 units. */
export type Span = readonly [start: number, end: number]

interface BlockBase {
  readonly start: number
  readonly end: number
  /** Where it stands in the file, for people: page of a PDF, line of a text file, number of a paragraph, JSON pointer. */
  readonly source: SourcePlace
  /** Emphasis and links inside the block; positions as in `text`, sorted, never crossing the block. */
  readonly marks: readonly Mark[]
}

export interface SourcePlace {
  readonly page?: number
  readonly line?: number
  readonly paragraph?: number
  readonly pointer?: string
}

export interface Mark {
  readonly start: number
  readonly end: number
  /** The text under an image is its alternative text, so that there is none without. */
  readonly kind: 'strong' | 'emphasis' | 'superscript' | 'link' | 'image'
  /** Of a link, its scheme checked by the reader (http, https, mailto or relative); of an image, `imageAddress` of its file. */
  readonly href?: string
}

export interface Heading extends BlockBase {
  readonly kind: 'heading'
  /** 1 to 6. */
  readonly level: number
  /** An automatic number as the source shows it ("3.", "2.1"), where the file only counts. */
  readonly marker?: string
}

/** A line feed inside a paragraph is a line break of the source: a hard one, or one whose meaning is not known. */
export interface Paragraph extends BlockBase {
  readonly kind: 'paragraph'
}

export interface ListItem extends BlockBase {
  readonly kind: 'list-item'
  /** 0 for the outermost list. */
  readonly depth: number
  readonly ordered: boolean
  /** As the source shows it ("3.", "a)"), also when the file only counts; absent for bullets. */
  readonly marker?: string
}

/** One row of a table. Cells are spans of `text`, separated by one tab each. */
export interface TableRow extends BlockBase {
  readonly kind: 'table-row'
  /** Which table of the document, from 0. */
  readonly table: number
  readonly header: boolean
  readonly cells: readonly Span[]
}

/** What repeats on every page: running header, footer, page number; also footnotes' and comments' carriers say so here. */
export interface Furniture extends BlockBase {
  readonly kind: 'furniture'
  readonly role: 'header' | 'footer' | 'page-number' | 'comment' | 'hidden'
}

/** A thematic break; no text. */
export interface Rule extends BlockBase {
  readonly kind: 'rule'
}

export type Block = Heading | Paragraph | ListItem | TableRow | Furniture | Rule

export function textOf(tree: ContentTree, { start, end }: { readonly start: number; readonly end: number }): string {
  return tree.text.slice(start, end)
}

/** How many characters a text shows: white space does not count, so that line wrapping cannot change a sum. */
export function visibleCharacters(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (!isWhiteSpace(text.charCodeAt(at))) count++
  return count
}

function isWhiteSpace(code: number): boolean {
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x2028 || code === 0x2029 || code === 0xfeff || code === 0x200b
  )
}
