import { expect, it } from 'vitest'
import { isLateItem } from './late-item.ts'

it.each([
  ['2026-11-20', '2026-11-20', false, false],
  ['2026-11-21', '2026-11-20', false, true],
  ['2026-11-19', '2026-11-20', false, false],
  ['2026-11-21', '2026-11-20', true, false],
  ['2026-11-21', undefined, false, false],
])('an item proposed on %s for a deadline on %s (standing: %s) is late: %s', (proposedOn, submissionDueOn, standing, late) => {
  expect(isLateItem({ proposedOn, submissionDueOn, standing })).toBe(late)
})
