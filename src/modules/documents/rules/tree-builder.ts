import { composeRuns } from './compose-runs.ts'
import type { Run, StyledText } from './compose-runs.ts'
import type { Block, ContentTree, Furniture, Mark, SourcePlace, Span } from './content-tree.ts'

/** What a reader hands over as the text of a block. */
export type Written = string | readonly Run[]

/** What a reader knows of a block; the builder knows where its text comes to stand. */
type Shape = { [K in Block['kind']]: Omit<Extract<Block, { kind: K }>, 'start' | 'end' | 'marks' | 'source' | 'cells'> }[Block['kind']]

/**
 * The only way to make a content tree: appends blocks, and keeps text, spans and marks in step.
 * Blocks without visible text are left out, except rules; each method returns the span or undefined.
 */
export class TreeBuilder {
  private readonly pieces: string[] = []
  private readonly blocks: Block[] = []
  private end = 0

  heading(level: number, written: Written, source: SourcePlace, marker?: string): Span | undefined {
    return this.append({ kind: 'heading', level: Math.min(6, Math.max(1, level)), ...(marker ? { marker } : {}) }, written, source)
  }

  paragraph(written: Written, source: SourcePlace): Span | undefined {
    return this.append({ kind: 'paragraph' }, written, source)
  }

  listItem(depth: number, ordered: boolean, marker: string | undefined, written: Written, source: SourcePlace): Span | undefined {
    return this.append({ kind: 'list-item', depth, ordered, ...(marker ? { marker } : {}) }, written, source)
  }

  furniture(role: Furniture['role'], written: Written, source: SourcePlace): Span | undefined {
    return this.append({ kind: 'furniture', role }, written, source)
  }

  rule(source: SourcePlace): void {
    this.place({ kind: 'rule' }, { text: '', marks: [] }, source)
  }

  tableRow(table: number, header: boolean, written: readonly Written[], source: SourcePlace): Span | undefined {
    const cells = written.map(compose)
    if (cells.every((cell) => cell.text === '')) return undefined
    const start = this.next()
    const spans: Span[] = []
    const marks: Mark[] = []
    let at = 0
    for (const cell of cells) {
      spans.push([start + at, start + at + cell.text.length])
      marks.push(...cell.marks.map((mark) => moved(mark, at)))
      at += cell.text.length + 1
    }
    const row = { kind: 'table-row', table, header, cells: spans } as const
    return this.place(row, { text: cells.map((cell) => cell.text).join('\t'), marks }, source)
  }

  /** How many blocks there are so far: the index of the next one. */
  get count(): number {
    return this.blocks.length
  }

  /** How much text there is so far. */
  get length(): number {
    return this.end
  }

  /** What has been written since there were `count` blocks; it ends where all text so far ends. */
  textFrom(count: number): string {
    return this.pieces.slice(count).join('\n')
  }

  tree(): ContentTree {
    return { text: this.pieces.join('\n'), blocks: this.blocks }
  }

  private append(shape: Shape, written: Written, source: SourcePlace): Span | undefined {
    const styled = compose(written)
    return styled.text === '' ? undefined : this.place(shape, styled, source)
  }

  private place(shape: Shape, { text, marks }: StyledText, source: SourcePlace): Span {
    const start = this.next()
    const end = start + text.length
    this.blocks.push({ ...shape, start, end, source, marks: marks.map((mark) => moved(mark, start)) } as Block)
    this.pieces.push(text)
    this.end = end
    return [start, end]
  }

  private next(): number {
    return this.blocks.length === 0 ? 0 : this.end + 1
  }
}

function compose(written: Written): StyledText {
  return composeRuns(typeof written === 'string' ? [{ text: written }] : written)
}

function moved(mark: Mark, by: number): Mark {
  return { ...mark, start: mark.start + by, end: mark.end + by }
}
