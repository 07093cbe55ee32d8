import type { Doubt, DraftItem } from '../draft.ts'
import { closedLine, closedWord } from '../lexicon/closed-words.ts'

/**
 * Open items in whose text a line says "Lukket punkt": a closed item's head may have been missed there, and its text would
 * be published with the open one.
 */
export function doubtsOfOpenness(items: readonly DraftItem[]): Doubt[] {
  return items.flatMap((item, at) =>
    item.open && saysClosed(item) ? [{ code: 'imports/closed-within', field: `/items/${at}/open`, spans: item.places['title'] ?? [] }] : [],
  )
}

function saysClosed({ sections, conclusion }: DraftItem): boolean {
  return sections.some(({ text }) => holdsClosedLine(text)) || (conclusion !== undefined && holdsClosedLine(conclusion.text))
}

function holdsClosedLine(text: string): boolean {
  return closedWord.test(text) && closedLine.test(text)
}
