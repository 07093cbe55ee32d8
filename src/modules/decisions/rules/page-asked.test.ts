import { expect, it } from 'vitest'
import { pageAsked } from './page-asked.ts'

it.each([
  ['3', 3],
  ['0', 1],
  ['-2', 1],
  ['anden', 1],
  ['99999', 1],
  [undefined, 1],
])('%s is page %s', (written, page) => expect(pageAsked(written)).toBe(page))
