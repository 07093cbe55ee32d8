import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftCounts } from '../draft.ts'
import { isWhiteSpace } from '../lines/lines.ts'
import { placedAs, type PlacedAs, type SourceMark } from '../recognition.ts'

/** Accounts for every character of a text: each is painted with what holds it, or stays 0 and is unplaced. */
export interface Ledger {
  place(span: Span, what: PlacedAs): void
  placeLines(lines: readonly { readonly start: number; readonly end: number }[], what: PlacedAs): void
  placeAll(spans: readonly Span[], what: PlacedAs): void
  isPlaced(at: number): boolean
  marks(): SourceMark[]
  /** Stretches that nothing holds, one per line of the source. */
  unplaced(): Span[]
  counts(): DraftCounts
}

const codeOf = new Map<PlacedAs, number>(placedAs.map((what, at) => [what, at + 1]))

export function openLedger(text: string): Ledger {
  const paint = new Uint8Array(text.length)
  const put = (start: number, end: number, code: number) => {
    const to = Math.min(end, text.length)
    for (let at = Math.max(0, start); at < to; at++) paint[at] = code
  }
  return {
    place: ([start, end], what) => put(start, end, codeOf.get(what) ?? 0),
    placeLines: (lines, what) => {
      const code = codeOf.get(what) ?? 0
      for (const { start, end } of lines) put(start, end, code)
    },
    placeAll: (spans, what) => {
      const code = codeOf.get(what) ?? 0
      for (const [start, end] of spans) put(start, end, code)
    },
    isPlaced: (at) => paint[at] !== 0,
    marks: () => marksOf(paint),
    unplaced: () => unplacedIn(text, paint),
    counts: () => countsOf(text, paint),
  }
}

function unplacedIn(text: string, paint: Uint8Array): Span[] {
  const spans: Span[] = []
  for (let at = 0; at < text.length; at++) {
    if (paint[at] !== 0) continue
    let end = at
    let visible = false
    while (end < text.length && paint[end] === 0) {
      const code = text.charCodeAt(end)
      if (code === 10) break
      visible ||= !isWhiteSpace(code)
      end++
    }
    if (visible) spans.push([at, end])
    at = end
  }
  return spans
}

function marksOf(paint: Uint8Array): SourceMark[] {
  const marks: SourceMark[] = []
  for (let at = 0; at < paint.length;) {
    const code = paint[at] ?? 0
    let end = at + 1
    while (end < paint.length && paint[end] === code) end++
    const what = placedAs[code - 1]
    if (what) marks.push({ span: [at, end], what })
    at = end
  }
  return marks
}

function countsOf(text: string, paint: Uint8Array): DraftCounts {
  let read = 0
  let placed = 0
  for (let at = 0; at < text.length; at++) {
    if (isWhiteSpace(text.charCodeAt(at))) continue
    read++
    if (paint[at] !== 0) placed++
  }
  return { read, placed, unplaced: read - placed }
}
