import { describe, expect, it } from 'vitest'
import { addressOn, dayAsked, dayAskedOf } from './as-of.ts'

const today = '2026-11-22'

it.each([
  ['2022-12-19', '2022-12-19'],
  [' 2022-12-19 ', '2022-12-19'],
  ['2022-02-30', today],
  ['19-12-2022', today],
  ['', today],
  [undefined, today],
])('%j asks for %s', (written, day) => expect(dayAsked(written, today)).toBe(day))

describe('an address on a day', () => {
  it.each([
    ['/udvalg/politisk', '2022-12-19', '/udvalg/politisk?pr=2022-12-19'],
    ['/udvalg/politisk?a=1', '2022-12-19', '/udvalg/politisk?a=1&pr=2022-12-19'],
    ['/udvalg/politisk#medlemmer', '2022-12-19', '/udvalg/politisk?pr=2022-12-19#medlemmer'],
    ['/udvalg/politisk', today, '/udvalg/politisk'],
  ])('%s %s', (address, day, to) => expect(addressOn(address, day, today)).toBe(to))
})

it.each([
  [null, undefined, today],
  ['2022-07-01', undefined, today],
  ['2027-01-01', undefined, '2027-01-01'],
  ['2027-01-01', today, today],
])('something from %s, asked for %s, is shown on %s', (validFrom, written, day) => {
  expect(dayAskedOf({ validFrom }, written, today)).toBe(day)
})
