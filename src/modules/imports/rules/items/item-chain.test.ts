import { describe, expect, it } from 'vitest'
import { chainOf } from './item-chain.ts'
import type { ItemHead } from './item-heads.ts'

const heads = (...of: readonly (readonly [order: number, weight: number])[]): ItemHead[] =>
  of.map(([order, weight], line) => ({ line, number: String(order), order, weight }))
const orders = (chain: readonly ItemHead[]) => chain.map(({ order }) => order)

describe('chainOf', () => {
  it.each([
    ['rising numbers', heads([1, 5], [2, 5], [3, 5]), [1, 2, 3]],
    ['sub-heads inside an item', heads([1, 9], [2, 9], [3, 9], [1, 4], [2, 4], [3, 4], [4, 4], [4, 9], [5, 9]), [1, 2, 3, 4, 5]],
    ['decimal numbers', heads([1, 5], [1.001, 5], [1.002, 5], [2, 5]), [1, 1.001, 1.002, 2]],
    ['an agenda that begins late', heads([49, 5], [50, 5], [51, 5]), [49, 50, 51]],
    ['nothing', [], []],
  ])('%s', (_what, given, expected) => {
    expect(orders(chainOf(given))).toEqual(expected)
  })

  it('prefers the heavier of two heads with one number', () => {
    expect(chainOf(heads([1, 5], [2, 4], [2, 9])).map(({ line }) => line)).toEqual([0, 2])
  })
})
