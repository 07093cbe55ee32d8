import { expect, it } from 'vitest'
import { many } from './many.ts'

it.each([
  [1, '1 item'],
  ['1', '1 item'],
  [0, '0 items'],
  [2, '2 items'],
  ['12', '12 items'],
])('says %s as %s', (number, said) => {
  expect(many(number, 'item', 'items')).toBe(said)
})
