import { expect, it } from 'vitest'
import { LastUsed } from './last-used.ts'

const page = (letter: string) => letter.repeat(10)

it('keeps values until there is no more room, those just asked for the longest', () => {
  const pages = new LastUsed<string>(100)
  for (const letter of 'abcdefghij') pages.keep(letter, page(letter), 10)
  expect(pages.find('a')).toBe(page('a'))
  pages.keep('k', page('k'), 10)
  expect(pages.find('b')).toBeUndefined()
  expect(['a', 'c', 'k'].map((key) => pages.find(key))).toEqual([page('a'), page('c'), page('k')])
})

it('puts a value in the place of an older one under the same key', () => {
  const pages = new LastUsed<string>(100)
  for (let round = 0; round < 30; round++) pages.keep('a', page(String(round % 10)), 10)
  pages.keep('b', page('b'), 10)
  expect([pages.find('a'), pages.find('b')]).toEqual([page('9'), page('b')])
})

it('does not push everything out for one of great size', () => {
  const pages = new LastUsed<string>(100)
  pages.keep('a', page('a'), 10)
  pages.keep('b', 'b'.repeat(60), 60)
  expect([pages.find('a'), pages.find('b')]).toEqual([page('a'), undefined])
})
