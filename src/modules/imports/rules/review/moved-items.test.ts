import { expect, it } from 'vitest'
import { draft } from '../../../../../test/support/paper-to-correct.ts'
import type { DraftItem } from '../draft.ts'
import { moveItems } from './moved-items.ts'

const item: DraftItem = { ...draft.items[0]!, number: 'ny' }

it.each<[removed: string[], after: string | undefined, numbers: string[], newItem: number]>([
  [[], undefined, ['1', '2', '4', 'ny'], 3],
  [[], '', ['ny', '1', '2', '4'], 0],
  [[], '0', ['1', 'ny', '2', '4'], 1],
  [['/items/0'], '1', ['2', 'ny', '4'], 1],
  [['/items/1'], '1', ['1', 'ny', '4'], 1],
  [[], 'sidst', ['ny', '1', '2', '4'], 0],
])('without %j, a new item after %s: %j', (removed, after, numbers, newItem) => {
  const moved = moveItems(draft, new Set(removed), { item, after })
  expect([moved.draft.items.map(({ number }) => number), moved.newItem]).toEqual([numbers, newItem])
})

it.each<[item: number | undefined, removed: string[], expected: number | undefined]>([
  [2, ['/items/0'], 1],
  [0, ['/items/0'], undefined],
  [undefined, ['/items/0'], undefined],
  [9, [], undefined],
])('a follow-up of item %s without %j has item %s', (at, removed, expected) => {
  const followUps = [{ text: 'Svar', places: {}, ...(at === undefined ? {} : { item: at }) }]
  expect(moveItems({ ...draft, followUps }, new Set(removed)).draft.followUps[0]?.item).toBe(expected)
})
