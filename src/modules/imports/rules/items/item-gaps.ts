import type { ContentsList } from '../head/contents-list.ts'
import type { ItemHead } from './item-heads.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import type { Line } from '../lines/lines.ts'

/**
 * Headlines that have nothing but their number to speak for them: taken where they fill a gap in the agenda.
 *
 * Free minutes set plain text under their headlines; only "Eventuelt" and the like are known by themselves.
 */
export function withMissingNumbers(
  chain: readonly ItemHead[],
  lines: readonly Line[],
  signs: readonly LineSigns[],
  contents: readonly ContentsList[],
): ItemHead[] {
  if (chain.length < 2) return [...chain]
  const filled: ItemHead[] = []
  for (const [at, head] of chain.entries()) {
    const above = chain[at - 1]
    const first = above ? above.order + 1 : 1
    if (Number.isInteger(head.order) && Number.isInteger(first) && head.order - first > 0 && head.order - first <= 12)
      filled.push(...between(first, head, above?.line ?? -1, lines, signs, contents))
    filled.push(head)
  }
  return filled
}

/** All numbers from `first` up to the head, or none of them. */
function between(
  first: number,
  head: ItemHead,
  above: number,
  lines: readonly Line[],
  signs: readonly LineSigns[],
  contents: readonly ContentsList[],
): ItemHead[] {
  const found: ItemHead[] = []
  let wanted = first
  for (let at = above + 1; at < head.line; at++) {
    const number = signs[at]!.number
    if (!number || number.order !== wanted || !isPlainHeadline(lines, signs, at, head.line, contents)) continue
    found.push({ line: at, number: number.number, order: number.order, weight: 0 })
    wanted++
  }
  return wanted === head.order ? found : []
}

function isPlainHeadline(
  lines: readonly Line[],
  signs: readonly LineSigns[],
  at: number,
  next: number,
  contents: readonly ContentsList[],
): boolean {
  const line = lines[at]!
  const number = signs[at]!.number!
  return (
    line.text.length < 120 &&
    line.text.length > number.titleFrom + 2 &&
    number.form !== 'bare' &&
    !/[.;,:]$/.test(line.text) &&
    (signs[at + 1]?.number === undefined || at + 1 === next) &&
    !contents.some(({ from, to }) => at >= from && at < to)
  )
}
