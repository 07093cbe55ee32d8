import { expect, it } from 'vitest'
import { cleanCharacters } from './clean-characters.ts'

it.each([
  ['plain text stays', 'Mødet “blev” udsat – igen…\n\tx', 'Mødet “blev” udsat – igen…\n\tx'],
  ['line breaks of all kinds', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
  ['spaces that look like spaces', 'kl.\u00a09\u202f15\u2009h', 'kl. 9 15 h'],
  ['hyphens that look like hyphens', 'PLO\u2011H', 'PLO-H'],
  ['what has no width', 'sund\u00adheds\u200bklynge\ufeff\u202e', 'sundhedsklynge'],
  ['composed letters', 'A\u030arhus', 'Århus'],
  ['what a database refuses', 'a\u0000b\ud800', 'ab\ufffd'],
  ['joined emoji', '👩\u200d⚕️', '👩\u200d⚕️'],
])('%s', (_, text, clean) => {
  expect(cleanCharacters(text)).toBe(clean)
})
