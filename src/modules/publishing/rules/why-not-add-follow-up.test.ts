import { expect, it } from 'vitest'
import { whyNotAddFollowUp } from './why-not-add-follow-up.ts'

it.each([
  ['2026-11-21', undefined],
  ['2026-11-22', undefined],
  ['2026-11-23', 'publishing/meeting-not-held'],
])('of a meeting on %s, today being 22 November', (heldOn, code) => {
  expect(whyNotAddFollowUp(heldOn, '2026-11-22')?.code).toBe(code)
})
