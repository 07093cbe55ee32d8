import type { Language } from '../../../kernel/language.ts'
import type { SourceBlock, SourcePart } from '../../../ui/source-pane.tsx'
import type { Block, ContentTree, Span } from '../../documents/rules/content-tree.ts'
import type { Draft } from '../rules/draft.ts'
import type { SourceMark } from '../rules/recognition.ts'
import { fieldLabel } from './field-label.ts'
import { fieldAnchor, fieldPlaces } from './field-places.ts'
import { sourcePlace } from './source-place.ts'

export interface MarkedSource {
  readonly blocks: readonly SourceBlock[]
  /** Where a stretch of the source begins on the page, and what to call the place. */
  placeOf(span: Span): { readonly anchor: string; readonly place: string } | undefined
}

interface Claim {
  readonly span: Span
  readonly kind: 'placed' | 'doubt' | 'unplaced' | 'alarm'
  readonly label?: string
  readonly target?: string
}

/** Running text of an item: only its beginning is marked, or the whole source would be one link after another. */
const running: ReadonlySet<string> = new Set(['section', 'conclusion', 'heading', 'label', 'contents', 'legend', 'furniture', 'number'])
const beginningOfRunning = 32

/** The source in blocks, with what became of its words; where several claim a word, the more urgent has it, then the shorter. */
export function markedSource(tree: ContentTree, marks: readonly SourceMark[], draft: Draft | undefined, language: Language): MarkedSource {
  const claims = claimsOn(tree, marks, draft, language)
  const owner = new Int32Array(tree.text.length)
  for (const [at, { span }] of claims.entries()) owner.fill(at + 1, Math.max(0, span[0]), span[1])
  const shown = tree.blocks.filter(({ kind, start, end }) => kind !== 'rule' && end > start)
  let page: number | undefined
  const blocks = shown.map((block): SourceBlock => {
    const turned = block.source.page !== page
    page = block.source.page
    const place = block.source.page === undefined ? (block.source.line ?? block.source.paragraph) : turned ? block.source.page : undefined
    return {
      kind: block.kind as SourceBlock['kind'],
      ...(place !== undefined && { place: String(place) }),
      ...(block.kind === 'list-item' && { depth: block.depth }),
      parts: partsOf(block, tree.text, owner, claims),
    }
  })
  return {
    blocks,
    placeOf([start]) {
      const claim = owner[start] ?? 0
      const block = shown.find(({ end }) => end > start)
      if (claim === 0 || !block || block.start > start) return undefined
      let first = start
      while (first > block.start && owner[first - 1] === claim) first--
      return { anchor: anchorAt(first), place: sourcePlace(block, language) }
    },
  }
}

function claimsOn(tree: ContentTree, marks: readonly SourceMark[], draft: Draft | undefined, language: Language): Claim[] {
  const read = marks.filter(({ what }) => !running.has(what)).map(({ span }): Claim => ({ span, kind: 'placed' }))
  if (!draft) return read
  const fields = fieldPlaces(draft).flatMap(({ pointer, spans }) =>
    (isRunning(pointer) ? spans.slice(0, 1).map((span) => beginning(tree.text, span)) : spans).map((span): Claim => ({
      span,
      kind: 'placed',
      label: fieldLabel(pointer, draft, language),
      target: fieldAnchor(pointer),
    })),
  )
  const doubts = draft.doubts
    .filter(({ code }) => code !== 'imports/unplaced-text' && code !== 'imports/personal-number')
    .flatMap(({ field, spans }) =>
      spans.map((span): Claim => ({
        span,
        kind: 'doubt',
        ...(field && { target: fieldAnchor(field), label: fieldLabel(field, draft, language) }),
      })),
    )
  return [
    ...read,
    ...fields.toSorted((a, b) => lengthOf(b) - lengthOf(a)),
    ...doubts,
    ...draft.unplaced.map(({ span }): Claim => ({ span, kind: 'unplaced' })),
    ...draft.personalNumbers.map((span): Claim => ({ span, kind: 'alarm' })),
  ]
}

function isRunning(pointer: string): boolean {
  return /\/(?:sections\/\d+|conclusion)\/text$/.test(pointer)
}

function beginning(text: string, [start, end]: Span): Span {
  const line = text.indexOf('\n', start)
  const last = Math.min(end, line < 0 ? end : line)
  const cut = text.indexOf(' ', start + beginningOfRunning)
  return [start, cut < 0 ? last : Math.min(last, cut)]
}

function lengthOf({ span }: Claim): number {
  return span[1] - span[0]
}

function partsOf(block: Block, text: string, owner: Int32Array, claims: readonly Claim[]): SourcePart[] {
  const parts: SourcePart[] = []
  for (let at = block.start; at < block.end;) {
    let end = at + 1
    while (end < block.end && owner[end] === owner[at]) end++
    const claim = claims[(owner[at] ?? 0) - 1]
    parts.push({ text: text.slice(at, end), ...(claim && { mark: markOf(claim, at) }) })
    at = end
  }
  return parts
}

function markOf({ kind, label, target }: Claim, at: number): NonNullable<SourcePart['mark']> {
  return { id: anchorAt(at), kind, ...(label && { label }), ...(target && { target }) }
}

function anchorAt(position: number): string {
  return `kilde-${position}`
}
