import type { Flow, Inline } from './flow.ts'

/** Nobody sees apart what is deeper, and what draws paper stops at some depth. */
const deepest = 8
/** What a printed document takes for an address. */
const longestAddress = 2000

/** The same words with no list, quotation or emphasis in more others than can be drawn. */
export function shallowFlow(nodes: readonly Flow[], depth = 0): Flow[] {
  const deeper = depth < deepest
  return nodes.flatMap((node): Flow[] => {
    switch (node.t) {
      case 'quote': {
        const c = shallowFlow(node.c, depth + 1)
        return deeper ? [{ ...node, c }] : c
      }
      case 'list': {
        const items = node.items.map((item) => shallowFlow(item, depth + 1))
        return deeper ? [{ ...node, items }] : items.flat()
      }
      case 'table':
        return [
          {
            ...node,
            head: node.head.map((cell) => shallowWords(cell)),
            rows: node.rows.map((row) => row.map((cell) => shallowWords(cell))),
          },
        ]
      case 'paragraph':
      case 'heading':
        return [{ ...node, c: shallowWords(node.c) }]
      default:
        return [node]
    }
  })
}

/** The same of one line. */
export function shallowWords(nodes: readonly Inline[], depth = 0): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    if (!('c' in node)) return [node]
    const c = shallowWords(node.c, depth + 1)
    return depth < deepest && !('href' in node && node.href.length > longestAddress) ? [{ ...node, c }] : c
  })
}
