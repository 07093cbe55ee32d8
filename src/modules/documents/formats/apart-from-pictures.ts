import type { Inline, PictureNode } from './flow.ts'

type Part = PictureNode | { readonly words: readonly Inline[] }

/** A line of text cut where a picture stands in it, so that the picture has the whole column; words keep their emphasis. */
export function apartFromPictures(nodes: readonly Inline[]): Part[] {
  const parts = cut(nodes)
  if (parts.every((part) => !('t' in part))) return [{ words: nodes }]
  return parts.map((part) => ('t' in part ? part : { words: trimmed(part.words) })).filter((part) => 't' in part || part.words.length > 0)
}

/** Without its pictures; what they show where it has no other words. */
export function wordsAlone(nodes: readonly Inline[]): Inline[] {
  const parts = apartFromPictures(nodes)
  const words = parts.flatMap((part, at) => ('t' in part ? [] : [...(at > 0 ? [{ t: 'text' as const, s: ' ' }] : []), ...part.words]))
  return words.length > 0 ? words : parts.flatMap((part) => ('t' in part ? [{ t: 'text' as const, s: part.alternative }] : []))
}

function cut(nodes: readonly Inline[]): Part[] {
  const parts: Part[] = []
  let words: Inline[] = []
  const end = () => {
    if (words.length > 0) parts.push({ words })
    words = []
  }
  const put = (picture: PictureNode) => {
    end()
    parts.push(picture)
  }
  for (const node of nodes) {
    if (node.t === 'picture') put(node)
    else if ('c' in node)
      for (const part of cut(node.c)) {
        if ('t' in part) put(part)
        else words.push({ ...node, c: part.words })
      }
    else words.push(node)
  }
  end()
  return parts
}

/** The spaces around a picture kept it from the words beside it in the line. */
function trimmed(nodes: readonly Inline[]): Inline[] {
  const kept = [...nodes]
  const isEmpty = (node: Inline | undefined) => node?.t === 'break' || (node?.t === 'text' && node.s.trim() === '')
  while (isEmpty(kept.at(-1))) kept.pop()
  while (isEmpty(kept[0])) kept.shift()
  return kept.map((node, at) => {
    if (node.t !== 'text') return node
    const start = at === 0 ? node.s.trimStart() : node.s
    return { ...node, s: at === kept.length - 1 ? start.trimEnd() : start }
  })
}
