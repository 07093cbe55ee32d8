import { expect, it } from 'vitest'
import { followUpStates, isOpenState, urgencyOf } from './follow-up-states.ts'

it('ends with a person’s word only', () => {
  expect(followUpStates.filter((state) => !isOpenState(state))).toEqual(['rejected', 'done', 'dropped'])
})

it.each([
  ['2026-11-21', 'overdue'],
  ['2026-11-22', 'due'],
  ['2027-01-01', 'due'],
  [null, undefined],
])('due on %s: %s', (dueOn, urgency) => expect(urgencyOf(dueOn, '2026-11-22')).toBe(urgency))
