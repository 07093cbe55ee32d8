import { expect, it } from 'vitest'
import { deadlinesOf, whyNotSettleDeadlines } from './why-not-settle-deadlines.ts'

const ground = { heldOn: '2023-06-14', today: '2023-05-01', stand: [{ kind: 'submission' as const, dueOn: '2023-04-20' }] }

it.each([
  ['2023-05-20', '2023-06-01', undefined],
  ['', '', undefined],
  ['2023-06-14', '2023-06-14', undefined],
  // What stood already may lie behind us.
  ['2023-04-20', '2023-06-01', undefined],
  ['2023-04-21', '', 'meetings/deadline-past'],
  ['2023-06-15', '', 'meetings/deadline-after-meeting'],
  ['', '2024-01-01', 'meetings/deadline-after-meeting'],
  ['2023-02-30', '', 'meetings/deadline-day-wrong'],
  ['2023-06-02', '2023-06-01', 'meetings/dispatch-deadline-first'],
])('items by %s, out by %s: %s', (submission, dispatch, code) =>
  expect(whyNotSettleDeadlines({ submission, dispatch }, ground)?.code).toBe(code),
)

it('an empty field is no deadline', () => {
  expect(deadlinesOf({ submission: '', dispatch: '2023-06-01' })).toEqual([{ kind: 'dispatch', dueOn: '2023-06-01' }])
})
