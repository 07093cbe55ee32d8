import type { ItemHead } from './item-heads.ts'

/**
 * The heads that together make the agenda: numbers rise from first to last, and the sum of evidence is the greatest.
 *
 * Numbered sub-heads in an item's text fall out, since they would break the order of heavier heads.
 */
export function chainOf(heads: readonly ItemHead[]): ItemHead[] {
  const orders = [...new Set(heads.map(({ order }) => order))].sort((a, b) => a - b)
  const rank = new Map(orders.map((order, at) => [order, at + 1]))
  const tree = new Int32Array(orders.length + 1).fill(-1)
  const sum = new Float64Array(heads.length)
  const previous = new Int32Array(heads.length).fill(-1)
  const lastOf = new Map<number, number>()
  let best = -1
  for (const [at, head] of heads.entries()) {
    let from = bestBelow(tree, sum, rank.get(head.order)! - 1)
    let value = from >= 0 ? sum[from]! : 0
    const exact = lastOf.get(head.order - 1) ?? lastOf.get(Math.floor(head.order))
    if (exact !== undefined && exact !== at && heads[exact]!.order < head.order && sum[exact]! + followBonus >= value) {
      from = exact
      value = sum[exact]! + followBonus
    }
    sum[at] = value + head.weight
    previous[at] = from
    raise(tree, sum, rank.get(head.order)!, at)
    const last = lastOf.get(head.order)
    if (last === undefined || sum[last]! < sum[at]) lastOf.set(head.order, at)
    if (best < 0 || sum[at] > sum[best]!) best = at
  }
  const chain: ItemHead[] = []
  for (let at = best; at >= 0; at = previous[at]!) chain.push(heads[at]!)
  return chain.reverse()
}

/** A number that follows directly on the one before is worth this much more. */
const followBonus = 2

function bestBelow(tree: Int32Array, sum: Float64Array, rank: number): number {
  let best = -1
  for (let at = rank; at > 0; at -= at & -at) {
    const candidate = tree[at]!
    if (candidate >= 0 && (best < 0 || sum[candidate]! > sum[best]!)) best = candidate
  }
  return best
}

function raise(tree: Int32Array, sum: Float64Array, rank: number, head: number): void {
  for (let at = rank; at < tree.length; at += at & -at) {
    const held = tree[at]!
    if (held < 0 || sum[held]! < sum[head]!) tree[at] = head
  }
}
