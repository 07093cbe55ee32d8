import type { Span } from '../../../documents/rules/content-tree.ts'
import type { Draft, DraftItem, Unplaced } from '../draft.ts'
import { isWhiteSpace } from '../lines/lines.ts'

/** Between two lines of an item, up to this many characters that nothing else holds are its own: a label, "Lukket punkt". */
const widestGap = 200

const kept = 0
const freed = 1
const ofItem = 2

/**
 * The text that no field holds any more, since a person took its entry out. A removed item's lines wait for another
 * place; of the rest a person has said that it is nothing, so it is marked as of no consequence.
 */
export function freedText(before: Draft, after: Draft, removedItems: readonly DraftItem[], text: string): Unplaced[] {
  const free = new Uint8Array(text.length)
  paintPlaces(free, [before.meeting, before.sender, before.items, before.followUps], freed)
  // What else was read from it, a date or a duty, is no reason to cut pieces out of an item's text.
  const elsewhere = new Uint8Array(text.length)
  paintPlaces(elsewhere, [after.meeting, after.sender, after.followUps], 1)
  for (const item of removedItems) paintItem(free, elsewhere, item, text)
  for (const at of free.keys()) if (elsewhere[at] && free[at] === freed) free[at] = kept
  paintPlaces(free, after.items, kept)
  paint(
    free,
    after.unplaced.map(({ span }) => span),
    kept,
  )
  return linesOf(free, text).map(({ span, code }): Unplaced => {
    const item = nearestAbove(after.items, span[0])
    return {
      span,
      text: text.slice(...span),
      ...(item === undefined ? {} : { item }),
      ...(code === freed ? { insignificant: true as const } : {}),
    }
  })
}

/** The last item that begins above a position; a new one, which was read nowhere, is passed over. */
export function nearestAbove(items: readonly DraftItem[], position: number): number | undefined {
  const at = items.findLastIndex(({ places }) => {
    const starts = [...(places['number'] ?? []), ...(places['title'] ?? [])].map(([start]) => start)
    return starts.length > 0 && Math.min(...starts) <= position
  })
  return at < 0 ? undefined : at
}

function paintItem(free: Uint8Array, elsewhere: Uint8Array, item: DraftItem, text: string): void {
  const lines = spansIn(item)
    .map(([start, end]): Span => {
      const stop = text.indexOf('\n', Math.max(start, end - 1))
      return [text.lastIndexOf('\n', start - 1) + 1, stop < 0 ? text.length : stop]
    })
    .toSorted(([a], [b]) => a - b)
  let last = lines[0]?.[0] ?? 0
  for (const [start, end] of lines) {
    const isGapItsOwn = start - last <= widestGap && !elsewhere.subarray(last, start).includes(1)
    paint(free, [[isGapItsOwn ? Math.min(last, start) : start, end]], ofItem)
    last = Math.max(last, end)
  }
}

function linesOf(free: Uint8Array, text: string): { readonly span: Span; readonly code: number }[] {
  const found: { span: Span; code: number }[] = []
  for (let at = 0; at < text.length; at++) {
    const code = free[at]
    if (!code || isWhiteSpace(text.charCodeAt(at))) continue
    let end = at
    let last = at
    while (end < text.length && free[end] === code && text[end] !== '\n') {
      if (!isWhiteSpace(text.charCodeAt(end))) last = end
      end++
    }
    found.push({ span: [at, last + 1], code })
    at = last
  }
  return found
}

function paintPlaces(free: Uint8Array, value: unknown, code: number): void {
  paint(free, spansIn(value), code)
}

function paint(free: Uint8Array, spans: readonly Span[], code: number): void {
  for (const [start, end] of spans) free.fill(code, Math.max(0, start), end)
}

/** Every place of a value and of what is in it. */
function spansIn(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'places' ? Object.values(inner as Readonly<Record<string, readonly Span[]>>).flat() : spansIn(inner),
  )
}
