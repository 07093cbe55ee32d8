import type { Span } from '../../../documents/rules/content-tree.ts'
import type { Unplaced } from '../draft.ts'
import { trimmed } from '../lines/lines.ts'
import type { ItemPart } from '../head/paper-parts.ts'

/** Text that no field holds, each piece under the nearest item above it. */
export function unplacedOf(text: string, spans: readonly Span[], items: readonly ItemPart[]): Unplaced[] {
  const starts = items.map(({ headLines, titleSpans, body }) => headLines[0]?.start ?? titleSpans[0]?.[0] ?? body[0]?.start ?? Infinity)
  let item = -1
  return spans.map(([from, to]) => {
    const span = trimmed(text, from, to)
    while (item + 1 < starts.length && starts[item + 1]! <= span[0]) item++
    return { span, text: text.slice(span[0], span[1]), ...(item >= 0 ? { item } : {}) }
  })
}
