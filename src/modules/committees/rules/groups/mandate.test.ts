import { expect, it } from 'vitest'
import { mandateOn } from './mandate.ts'

it.each([
  ['2026-01-01', null, 'open'],
  ['2026-01-01', '2026-12-31', 'running'],
  ['2026-10-01', '2026-12-31', 'running'],
  ['2026-10-02', '2026-12-31', 'ending'],
  ['2026-12-31', '2026-12-31', 'ending'],
  ['2027-01-01', '2026-12-31', 'ended'],
])('on %s a mandate to %s is %s', (day, ends, state) => expect(mandateOn(day, ends)).toBe(state))
