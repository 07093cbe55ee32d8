import { expect, it } from 'vitest'
import { codes, corrected, draft } from '../../../../../test/support/paper-to-correct.ts'
import type { Doubt, Draft } from '../draft.ts'
import { countsOf, openDoubts } from './open-doubts.ts'

it('a new item answers the gap in the numbers, and follow-ups keep their item', () => {
  expect(codes(draft)).toContain('imports/number-gap')
  const after = corrected(draft, {
    '/items/-/title': 'Høring',
    '/items/-/number': '3',
    '/items/-/after': '1',
    '/followUps/-/text': 'Indkald',
    '/followUps/-/item': '2',
  })
  expect(codes(after)).not.toContain('imports/number-gap')
  expect(after.followUps.at(-1)?.item).toBe(3)
})

it.each<[Doubt, boolean]>([
  [{ code: 'imports/no-items', spans: [] }, false],
  [{ code: 'imports/contents-differ', values: { title: 'BUDGET ' }, spans: [] }, false],
  [{ code: 'imports/contents-differ', values: { title: 'Regnskab' }, spans: [] }, true],
  [{ code: 'imports/number-repeated', field: '/items/1/number', spans: [] }, false],
  [{ code: 'imports/number-gap', field: '/items/2/number', spans: [] }, true],
  [{ code: 'imports/type-assumed', field: '/items/1/type', spans: [] }, true],
])('%j is still open: %s', (doubt, open) => expect(openDoubts({ ...draft, doubts: [doubt] }).length === 1).toBe(open))

it('counts what is unplaced, whatever a person says of its consequence, and doubts only what nobody has looked at', () => {
  const unplaced: Draft['unplaced'] = [
    { span: [0, 3], text: 'a b' },
    { span: [4, 5], text: 'c', insignificant: true },
  ]
  const of: Draft = { ...draft, doubts: [], unplaced, counts: { read: 10, placed: 10, unplaced: 0 } }
  expect(countsOf(of)).toEqual({ read: 10, placed: 7, unplaced: 3 })
  expect(openDoubts(of)).toMatchObject([{ code: 'imports/unplaced-text', values: { count: 1 }, spans: [[0, 3]] }])
})
