import { expect, it } from 'vitest'
import { followUpStates, openStates, urgencyOf } from './follow-up-states.ts'

it('leaves only done and dropped as ends', () => {
  expect(followUpStates.filter((state) => !openStates.includes(state as never))).toEqual(['done', 'dropped'])
})

it.each([
  ['2026-11-21', 'overdue'],
  ['2026-11-22', 'due'],
  ['2027-01-01', 'due'],
  [null, undefined],
])('due on %s: %s', (dueOn, urgency) => expect(urgencyOf(dueOn, '2026-11-22')).toBe(urgency))
