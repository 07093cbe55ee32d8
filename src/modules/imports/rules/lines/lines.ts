import type { Block, ContentTree, Span } from '../../../documents/rules/content-tree.ts'
import { hasDigit, singleSpaced } from '../white-space.ts'

/** One line of the source that a person would read as one: a block, or a part of a paragraph between line breaks. */
export interface Line {
  readonly index: number
  readonly block: number
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text as labels are compared (see `plainLabel`); empty where it is too long for one. */
  readonly plain: string
  readonly hasDigit: boolean
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-row'
  readonly level?: number | undefined
  /** Of an ordered list item, as the source shows it. */
  readonly marker?: string | undefined
  readonly depth?: number | undefined
  /** Cells that hold text; `columns` are all of them. */
  readonly cells?: readonly Span[] | undefined
  readonly columns?: readonly Span[] | undefined
  /** All of it is bold or italic: often a heading that is not marked as one. */
  readonly emphasised: boolean
  /** First line of its block. */
  readonly first: boolean
}

export interface Lines {
  readonly lines: readonly Line[]
  readonly furniture: readonly Span[]
}

export function linesOf(tree: ContentTree): Lines {
  const lines: Line[] = []
  const furniture: Span[] = []
  tree.blocks.forEach((block, at) => {
    if (block.kind === 'furniture') furniture.push([block.start, block.end])
    else if (block.kind !== 'rule') addLines(tree.text, block, at, lines, furniture)
  })
  return { lines, furniture }
}

function addLines(text: string, block: Exclude<Block, { kind: 'furniture' | 'rule' }>, at: number, lines: Line[], furniture: Span[]): void {
  const { kind, start: blockStart, end: blockEnd } = block
  const level = block.kind === 'heading' ? block.level : undefined
  const marker = block.kind === 'heading' || block.kind === 'list-item' ? block.marker || undefined : undefined
  const depth = block.kind === 'list-item' ? block.depth : undefined
  const columns = block.kind === 'table-row' ? block.cells : undefined
  const cells = columns?.filter(([a, b]) => text.slice(a, b).trim() !== '')
  const seams = kind === 'paragraph' ? seamsOf(text.slice(blockStart, blockEnd)) : undefined
  let first = true
  for (let from = blockStart; from < blockEnd;) {
    const feed = kind === 'table-row' ? -1 : text.indexOf('\n', from)
    const line = feed < 0 || feed > blockEnd ? blockEnd : feed
    const to = seams ? beforeGluedLabel(text, from, line, seams) : line
    const bare = firstVisible(text, from, to)
    const end = lastVisible(text, bare, to)
    const bullet = bullets.includes(text.charAt(bare))
      ? (bulletAtStart.exec(text.slice(bare, Math.min(end, bare + 8)))?.[0].length ?? 0)
      : 0
    const start = bullet < end - bare ? bare + bullet : bare
    if (start > bare) furniture.push([bare, start])
    if (end > start) {
      const listed = start > bare && kind === 'paragraph'
      const said = text.slice(start, end)
      // Every line has the same properties in the same order: reading them is then quick everywhere.
      lines.push({
        index: lines.length,
        block: at,
        start,
        end,
        text: said,
        plain: plainOf(said),
        hasDigit: hasDigit(said),
        kind: listed ? 'list-item' : kind,
        level,
        marker: first ? marker : undefined,
        depth: listed ? 0 : depth,
        cells,
        columns,
        emphasised: isEmphasised(block, start, end),
        first: first || start > bare,
      })
      first = false
    }
    from = to === line ? to + 1 : to
  }
}

/** A stretch of a line as a line of its own. */
export function pieceOf(line: Line, from: number, to = line.text.length): Line {
  const text = line.text.slice(from, to)
  return { ...line, start: line.start + from, end: line.start + to, text, plain: plainOf(text), hasDigit: hasDigit(text) }
}

const longestLabel = 90

function plainOf(text: string): string {
  return text.length <= longestLabel ? plainLabel(text) : ''
}

const bullets = '•·▪●◦‣\uf0b7'
const bulletAtStart = /^[•·▪●◦‣\uf0b7]\s*/

const gluedLabel = /[.!?)]\s+(?=(?:Indstilling|Beslutning|Konklusion|Fraværende|Afbud|Ikke til stede|Bilag):\s)/

/** A button's word glued behind a headline: "Meddelelse fra formandenReferat". */
const gluedWord = /[\p{Ll}\d]Referat$/u

/** "Egon Fiktiv (I)Indholdsfortegnelse". */
const gluedContents = /[\p{Ll}\d)](?=Indholdsfortegnelse(?:\s|$))/u

/** "10. Eventuelt1. Velkomst", "Sagsfremstilling2. Status": the next headline, run on to a headline or a label. */
const gluedNumber =
  /^(?:\d{1,3}\. [^.\n]{3,90}?|Indholdsfortegnelse|Sagsfremstilling|Beslutning|Referat|Bilag)(?<=[\p{Ll})])(?=\d{1,3}\. \p{Lu}\p{Ll})/u

const mayBeginGlued = '0123456789ISBR'

/** Which seams a block can have at all; asked once, so that a long line is not searched again at each of its seams. */
interface Seams {
  readonly contents: boolean
  readonly colon: boolean
}

function seamsOf(whole: string): Seams {
  return { contents: whole.includes('Indholdsfortegnelse'), colon: whole.includes(': ') || whole.includes(':\n') }
}

/** Where a line breaks that a layout ran together: "… godkendes. Beslutning: Godkendt." */
function beforeGluedLabel(text: string, from: number, to: number, seams: Seams): number {
  if (to - from < 12) return to
  const list = seams.contents ? gluedContents.exec(text.slice(from, to)) : null
  if (list) return from + list.index + 1
  if (to - from > 20 && text.startsWith('Referat', to - 7) && gluedWord.test(text.slice(to - 12, to))) return to - 7
  const number = mayBeginGlued.includes(text.charAt(from)) ? gluedNumber.exec(text.slice(from, Math.min(to, from + 120))) : null
  if (number) return from + number[0].length
  const match = seams.colon ? gluedLabel.exec(text.slice(from, to)) : null
  return match && match.index > 12 ? from + match.index + match[0].length : to
}

function isEmphasised(block: Block, start: number, end: number): boolean {
  for (const mark of block.marks) {
    if (mark.start > start) return false
    if ((mark.kind === 'strong' || mark.kind === 'emphasis') && mark.end >= end) return true
  }
  return false
}

export function trimmed(text: string, from: number, to: number): [number, number] {
  const start = firstVisible(text, from, to)
  return [start, lastVisible(text, start, to)]
}

function firstVisible(text: string, from: number, to: number): number {
  let start = from
  while (start < to && isWhiteSpace(text.charCodeAt(start))) start++
  return start
}

function lastVisible(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isWhiteSpace(text.charCodeAt(end - 1))) end--
  return end
}

/** White space as `visibleCharacters` of the content tree counts it. */
export function isWhiteSpace(code: number): boolean {
  if (code > 32 && code < 160) return false
  return (
    code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x200b || code === 0xfeff || code === 0x2028 || code === 0x2029
  )
}

export const spanOf = ({ start, end }: { readonly start: number; readonly end: number }): Span => [start, end]

/** In lower case, white space and trailing colon, full stop and button words gone: how labels are compared. */
export function plainLabel(text: string): string {
  const lower = singleSpaced(text.toLowerCase())
  let end = lower.length
  while (end > 0 && ' :.,;|'.includes(lower.charAt(end - 1))) end--
  return lower.slice(0, end).trim()
}

const smallLetter = /[a-zæøå]/
const twoCapitals = /[A-ZÆØÅ]{2}/

export function isCapitals(text: string): boolean {
  return text.length > 2 && !smallLetter.test(text) && text === text.toUpperCase() && twoCapitals.test(text)
}
