import { expect, it } from 'vitest'
import { casePhrases, namesMunicipality } from './case-lexicon.ts'

it.each([
  ['Furesø prøver det.', true],
  ['I Furesø Kommune prøves det.', true],
  ['Nyfuresø prøver det.', false],
  ['Furesøs borgere', false],
])('hears whether %j names Furesø: %s', (sentence, named) => expect(namesMunicipality(sentence, 'Furesø')).toBe(named))

it('says a day and lists names as Danish does', () => {
  expect(casePhrases.day('2026-12-01')).toBe('1. december 2026')
  expect(casePhrases.besides('A', 'B', 'C')).toBe('Sagen forelægges samtidig for A, B og C.')
})
