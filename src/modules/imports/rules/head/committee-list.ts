import type { Span } from '../../../documents/rules/content-tree.ts'
import { namesCommittee } from '../lexicon/committees.ts'

/**
 * The committees of "Ældre og Sundhed, Kultur, Idræt og Fritid, og Børn og Unge".
 *
 * Names may hold commas and "og" themselves: a piece that neither says "udvalg" nor holds an "og" of its own is
 * joined to the next.
 */
export function committeesIn(text: string, offset: number): { readonly name: string; readonly span: Span }[] {
  const pieces: [number, number][] = []
  let start = 0
  for (const match of text.matchAll(
    /,\s*(?:og\s+|samt\s+)?(?:for\s+|i\s+)?|\s+og\s+(?:for|i)\s+|;\s*|\s+samt\s+|\s*\/\s*|\s*->\s*|\s*→\s*/g,
  )) {
    pieces.push([start, match.index])
    start = match.index + match[0].length
  }
  pieces.push([start, text.length])
  const names: { name: string; span: Span }[] = []
  let from: number | undefined
  for (const [at, [a, b]] of pieces.entries()) {
    const piece = text.slice(a, b).trim()
    const whole = /\sog\s/.test(piece) || namesCommittee(piece) || /^[A-ZÆØÅ]{2,5}$/.test(piece) || at === pieces.length - 1
    from ??= a
    if (!whole) continue
    for (const [x, y] of splitAtAnd(text, from, b))
      names.push({ name: text.slice(x, y).replace(/\s+/g, ' '), span: [offset + x, offset + y] })
    from = undefined
  }
  return names.filter(({ name }) => /^[\p{Lu}]/u.test(name) || namesCommittee(name))
}

/** "Økonomiudvalget og Byrådet" are two; "Ældre og Sundhed" is one. */
function splitAtAnd(text: string, from: number, to: number): [number, number][] {
  let a = from
  let b = to
  while (a < b && /\s/.test(text[a]!)) a++
  while (b > a && /[\s.]/.test(text[b - 1]!)) b--
  const piece = text.slice(a, b)
  const and = /\s+og\s+/.exec(piece)
  if (!and) return [[a, b]]
  const left = piece.slice(0, and.index)
  const right = piece.slice(and.index + and[0].length)
  const apart = isWhole(left) && isWhole(right)
  return apart
    ? [
        [a, a + and.index],
        [a + and.index + and[0].length, b],
      ]
    : [[a, b]]
}

function isWhole(name: string): boolean {
  return (
    /^[A-ZÆØÅ]{2,5}$/.test(name) || /(?:udvalget|rådet|bestyrelsen|klyngen|direktionen|byrådet|udvalg|nævnet|udvalg for .+)$/i.test(name)
  )
}
