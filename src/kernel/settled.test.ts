import { expect, it } from 'vitest'
import { nameOf, Settled, settle } from './settled.ts'

interface Item {
  readonly title: string
  readonly lines: string[]
}

const item = (title: string): Item => ({ title, lines: ['at det vedtages'] })

it('makes one value of those that say the same', () => {
  const items = new Settled<Item>(1000)
  const first = items.same(item('a'))
  expect(items.same(item('a'))).toBe(first)
  expect(items.same(item('b'))).not.toBe(first)
})

it('makes a value once for the same text', () => {
  const items = new Settled<Item>(1000)
  let made = 0
  const read = (text: string) => items.under(text, () => item(`${text} ${(made += 1)}`))
  expect([read('a'), read('a'), read('b')].map(({ title }) => title)).toEqual(['a 1', 'a 1', 'b 2'])
})

it('names each settled value once, and nothing that may change', () => {
  const [one, other] = [settle(item('a')), settle(item('a'))]
  expect(nameOf(one)).toBeDefined()
  expect(nameOf(one)).toBe(nameOf(one))
  expect(nameOf(other)).not.toBe(nameOf(one))
  expect(nameOf(item('a'))).toBeUndefined()
})

it('lets nobody change a settled value, nor what is in it', () => {
  const settled = settle(item('a'))
  expect(() => settled.lines.push('at det forkastes')).toThrow(TypeError)
  expect(() => Object.assign(settled, { title: 'b' })).toThrow(TypeError)
})
