import { expect, it } from 'vitest'
import { asksWhyHere, sectorsAsked, whyNotOfSectors } from './concerned-sectors.ts'

const all = ['region', 'municipality', 'general-practice'] as const

it('asks only where several sectors sit', () => {
  expect(sectorsAsked(['municipality', 'region', 'municipality', 'patients'])).toEqual(['region', 'municipality'])
  expect(sectorsAsked(['municipality'])).toEqual([])
  expect(sectorsAsked([])).toEqual([])
})

it.each([
  [[], undefined, 'meetings/sectors-missing'],
  [['patients'], 'fordi', 'meetings/sectors-missing'],
  [['region'], undefined, 'meetings/why-here-missing'],
  [['region', 'municipality'], '  ', 'meetings/why-here-missing'],
  [['region', 'municipality'], 'Det rammer alle borgere', undefined],
  [[...all], undefined, undefined],
])('of an item that concerns %j with the answer %j says %s', (concerned, whyHere, code) => {
  expect(whyNotOfSectors(concerned, whyHere, all)?.code).toBe(code)
})

it('asks nothing of a committee with one sector', () => {
  expect(whyNotOfSectors([], undefined, [])).toBeUndefined()
  expect(asksWhyHere([], [])).toBe(false)
})
