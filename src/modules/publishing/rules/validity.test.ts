import { expect, it } from 'vitest'
import { validityOn } from './validity.ts'

const cluster = { validFrom: '2022-07-01', validTo: '2026-12-31' }

it.each([
  ['2022-06-30', cluster, 'coming'],
  ['2022-07-01', cluster, 'current'],
  ['2026-12-31', cluster, 'current'],
  ['2027-01-01', cluster, 'ended'],
  ['2027-01-01', { validFrom: null, validTo: null }, 'current'],
])('on %s %j is %s', (day, span, expected) => {
  expect(validityOn(day, span)).toBe(expected)
})
