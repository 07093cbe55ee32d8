import { expect, it } from 'vitest'
import { ReadyPages } from './ready-pages.ts'

const page = (letter: string) => letter.repeat(10)

it('keeps pages until there is no more room, those just asked for the longest', () => {
  const pages = new ReadyPages(100)
  for (const letter of 'abcdefghij') pages.keep(letter, page(letter))
  expect(pages.find('a')).toBe(page('a'))
  pages.keep('k', page('k'))
  expect(pages.find('b')).toBeUndefined()
  expect(['a', 'c', 'k'].map((key) => pages.find(key))).toEqual([page('a'), page('c'), page('k')])
})

it('puts a page in the place of an older one under the same key', () => {
  const pages = new ReadyPages(100)
  for (let round = 0; round < 30; round++) pages.keep('a', page(String(round % 10)))
  pages.keep('b', page('b'))
  expect([pages.find('a'), pages.find('b')]).toEqual([page('9'), page('b')])
})

it('does not push everything out for one page of great size', () => {
  const pages = new ReadyPages(100)
  pages.keep('a', page('a'))
  pages.keep('b', 'b'.repeat(60))
  expect([pages.find('a'), pages.find('b')]).toEqual([page('a'), undefined])
})
