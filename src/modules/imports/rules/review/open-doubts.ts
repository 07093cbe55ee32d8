import { doubtsOfOpenness } from '../items/closed-within.ts'
import { plainTitle } from '../head/contents-list.ts'
import type { Doubt, Draft, DraftCounts, Unplaced } from '../draft.ts'
import { isWhiteSpace } from '../lines/lines.ts'

/** The doubts that a corrected draft still answers to: an item that was added can be the one that was missed. */
export function openDoubts(draft: Draft): Doubt[] {
  const open = draft.doubts.filter((doubt) => doubt.code !== 'imports/unplaced-text' && isOpen(doubt, draft))
  const unplaced = unplacedDoubt(draft.unplaced)
  if (!unplaced) return open
  const at = open.findIndex(({ code }) => code === 'imports/personal-number')
  return open.toSpliced(at < 0 ? open.length : at, 0, unplaced)
}

/** Placed + unplaced = read, whatever was moved between them. */
export function countsOf({ counts: { read }, unplaced }: Draft): DraftCounts {
  const left = unplaced.reduce((sum, { text }) => sum + visibleIn(text), 0)
  return { read, placed: read - left, unplaced: left }
}

function unplacedDoubt(unplaced: readonly Unplaced[]): Doubt | undefined {
  const left = unplaced.filter(({ insignificant }) => !insignificant)
  if (left.length === 0) return undefined
  return { code: 'imports/unplaced-text', values: { count: left.length }, field: '/unplaced', spans: left.map(({ span }) => span) }
}

function isOpen({ code, field, values }: Doubt, { items }: Draft): boolean {
  if (code === 'imports/no-items') return items.length === 0
  if (code === 'imports/closed-within') return doubtsOfOpenness(items).some((doubt) => doubt.field === field)
  if (code === 'imports/contents-differ') return !items.some(({ title }) => plainTitle(title) === plainTitle(String(values?.['title'])))
  if (code !== 'imports/number-gap' && code !== 'imports/number-repeated') return true
  const at = Number(/^\/items\/(\d+)\/number$/.exec(field ?? '')?.[1])
  const [above, item] = [items[at - 1], items[at]]
  if (!above || !item) return false
  const step = Number(item.number) - Number(above.number)
  return code === 'imports/number-gap' ? step > 1 : step === 0
}

function visibleIn(text: string): number {
  let visible = 0
  for (let at = 0; at < text.length; at++) if (!isWhiteSpace(text.charCodeAt(at))) visible++
  return visible
}
