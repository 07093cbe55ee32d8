import { expect, it } from 'vitest'
import { visibleCharacters } from './content-tree.ts'

it.each([
  ['', 0],
  [' \t\n\u00a0\u200b', 0],
  ['Punkt 1:\tValg', 11],
  ['Punkt1: Valg\n', 11],
])('%j shows %i characters', (text, count) => {
  expect(visibleCharacters(text)).toBe(count)
})
