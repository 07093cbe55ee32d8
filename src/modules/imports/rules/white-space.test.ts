import { expect, it } from 'vitest'
import { hasDigit, isSpace, singleSpaced, wordsOf } from './white-space.ts'

const signs = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

it('counts the same signs as white space as a pattern does', () =>
  expect(signs.filter((sign) => isSpace(sign.charCodeAt(0)) !== /\s/.test(sign))).toEqual([]))

it.each([
  '',
  ' ',
  'et ord',
  'to  mellemrum',
  'med\ttabulator',
  'hårdt\u00a0mellemrum',
  ' foran og bagved ',
  'smalt\u202fmellemrum',
  'linje\nskift',
])('spaces and parts %j as patterns do', (text) => {
  expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' '))
  expect(wordsOf(text)).toEqual([...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, index })))
})

it.each([
  ['den 3. maj', true],
  ['uden tal', false],
  ['½', false],
  ['', false],
])('digits in %j: %s', (text, expected) => expect(hasDigit(text)).toBe(expected))
