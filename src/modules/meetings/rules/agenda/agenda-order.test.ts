import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newOrder, orderAfterStep, whyNotArrange, whyNotSameItems } from './agenda-order.ts'

const four = ['a', 'b', 'c', 'd']

describe('an order', () => {
  it.each<[string, Record<string, number>, string]>([
    ['as it stands', { a: 1, b: 2, c: 3, d: 4 }, 'abcd'],
    ['the last first', { a: 1, b: 2, c: 3, d: 1 }, 'dabc'],
    ['the first third', { a: 3 }, 'bcad'],
    ['beyond the end', { a: 99 }, 'bcda'],
    ['two to one place', { c: 1, d: 1 }, 'cdab'],
    ['turned round', { a: 4, b: 3, c: 2, d: 1 }, 'dcba'],
  ])('%s', (_, places, expected) => expect(newOrder(four, new Map(Object.entries(places))).join('')).toBe(expected))

  it('loses nobody, and puts one that is moved where it was asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }), (wanted) => {
        const ids = wanted.map((_, at) => String(at))
        const order = newOrder(ids, new Map(wanted.map((place, at) => [String(at), place])))
        expect(order.toSorted()).toEqual(ids.toSorted())
        if (wanted.length > 0) expect(newOrder(ids, new Map([['0', wanted[0]!]])).indexOf('0')).toBe(Math.min(wanted[0]!, ids.length) - 1)
      }),
    )
  })

  it('is any that a hand has dragged', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(four, { minLength: 4 }), (dragged) => {
        expect(newOrder(four, new Map(dragged.map((id, at) => [id, at + 1])))).toEqual(dragged)
      }),
    )
  })

  it.each<[string, 'up' | 'down', string]>([
    ['b', 'up', 'bacd'],
    ['b', 'down', 'acbd'],
    ['a', 'up', 'abcd'],
    ['d', 'down', 'abcd'],
    ['x', 'up', 'abcd'],
  ])('%s one step %s', (id, way, expected) => expect(orderAfterStep(four, id, way).join('')).toBe(expected))
})

it.each([
  [{ place: '0' }, 'meetings/agenda-position-wrong'],
  [{ place: 'øverst' }, 'meetings/agenda-position-wrong'],
  [{ minutes: '1½' }, 'meetings/agenda-minutes-wrong'],
  [{ minutes: '601' }, 'meetings/agenda-minutes-wrong'],
  [{ place: ' 2 ', minutes: '' }, undefined],
])('%o is refused: %s', (row, code) => expect(whyNotArrange([{ id: 'a', ...row }])?.code).toBe(code))

it.each([
  [{ revision: 2, ids: ['b', 'a'] }, undefined],
  [{ revision: 1, ids: ['a', 'b'] }, 'meetings/agenda-arranged-meanwhile'],
  [{ revision: 2, ids: ['a'] }, 'meetings/agenda-arranged-meanwhile'],
  [{ revision: 2, ids: ['a', 'c'] }, 'meetings/agenda-arranged-meanwhile'],
])('a form that was made from %o: %s', (seen, code) => expect(whyNotSameItems(seen, { revision: 2, ids: ['a', 'b'] })?.code).toBe(code))
