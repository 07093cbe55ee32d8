import { expect, it } from 'vitest'
import { answerableUntil } from './invitation.ts'

it.each([
  ['2026-12-14', '2026-12-15'],
  ['2026-12-31', '2027-01-01'],
])('a meeting of %s can be answered until %s', (heldOn, until) => expect(answerableUntil({ heldOn })).toBe(until))
