import { expect, it } from 'vitest'
import { plainText } from './plain-text.ts'

it.each([
  ['**Det** indstilles, *at* [bilaget](https://eksempel.dk/a) godkendes', 'Det indstilles, at bilaget godkendes'],
  ['- første\n- anden', 'første\nanden'],
  ['| By | Tal |\n| --- | ---: |\n| Herlev | 4 |', 'By Tal \n\n Herlev 4'],
  ['### Den videre proces\ntekst', 'Den videre proces\ntekst'],
])('%s', (markdown, plain) => expect(plainText(markdown)).toBe(plain))

it.each(['-', '[', '[a](', '- ', ' \t', '|:-', '#', '*_'])('reads a line of nothing but %j in time', (sign) => {
  expect(plainText(`${sign.repeat(200_000)}x`)).toContain('x')
})
