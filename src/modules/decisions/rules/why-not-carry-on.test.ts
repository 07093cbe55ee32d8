import { expect, it } from 'vitest'
import { whyNotCarryOn } from './why-not-carry-on.ts'

it.each([
  [null, {}, 'decisions/committee-goes-on'],
  ['2026-11-22', {}, 'decisions/committee-goes-on'],
  ['2026-11-21', undefined, 'decisions/no-successor'],
  ['2026-11-21', {}, undefined],
])('a committee until %s, carried on by %j: %s', (validTo, successor, code) =>
  expect(whyNotCarryOn({ validTo, successor }, '2026-11-22')?.code).toBe(code),
)
