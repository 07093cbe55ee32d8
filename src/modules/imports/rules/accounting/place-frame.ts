import { plainTitle } from '../head/contents-list.ts'
import { itemNumberOf } from '../items/item-number.ts'
import { mayHoldTitle } from '../items/holds-title.ts'
import { readItemTitle } from '../items/item-title.ts'
import type { Ledger } from './ledger.ts'
import { isFurniture } from '../lexicon/furniture.ts'
import { spanOf, type Line } from '../lines/lines.ts'
import type { MeetingFacts } from '../head/meeting.ts'
import type { PaperParts } from '../head/paper-parts.ts'

/** Lists of contents, closing pages, and the places of the meeting's facts. */
export function placeFrame(lines: readonly Line[], parts: PaperParts, facts: MeetingFacts, ledger: Ledger): void {
  for (const { from, to } of parts.contents) for (const line of lines.slice(from, to)) ledger.place(spanOf(line), 'contents')
  const titles = new Set(parts.items.map(({ title }) => plainTitle(title.title)).filter((title) => title.length > 3))
  const beginnings = [...titles].map((title) => title.charAt(0)).join('')
  for (const line of parts.head)
    if (line.text.length < 250 && repeatsTitle(line, titles, beginnings)) ledger.place(spanOf(line), 'contents')
  for (const line of parts.closing) if (isFurniture(line.text)) ledger.place(spanOf(line), 'furniture')
  for (const field of ['committee', 'title', 'date', 'place'] as const) ledger.placeAll(facts.places[field] ?? [], field)
  for (const field of ['start', 'end'] as const) ledger.placeAll(facts.places[field] ?? [], 'time')
}

/** A line of the head may repeat an item's title: a list of contents without a heading. */
function repeatsTitle(line: Line, titles: ReadonlySet<string>, beginnings: string): boolean {
  const from = itemNumberOf(line)?.titleFrom ?? 0
  return mayHoldTitle(line.text, from, beginnings) && titles.has(plainTitle(readItemTitle(line.text, from).title))
}
