import { expect, it } from 'vitest'
import { earliestCommentDeadline, earliestSilence, silenceInWorkingDays } from './silence.ts'

it.each([
  ['cluster-political', '2026-12-14', '2026-12-30'],
  ['cluster-professional', '2026-12-14', '2026-12-21'],
  ['working-group', '2026-12-11', '2026-12-16'],
  ['a kind that nobody has thought of', '2026-12-14', '2026-12-21'],
])('silence in %s from %s approves at the earliest on %s', (kind, today, day) => expect(earliestSilence(kind, today)).toBe(day))

it('counts working days', () => {
  expect(silenceInWorkingDays('cluster-political')).toBe(10)
  expect(earliestCommentDeadline('2026-12-23')).toBe('2026-12-29')
})
