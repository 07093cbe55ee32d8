import { expect, it } from 'vitest'
import type { PlannedDeadline } from './meeting-deadlines.ts'
import { movedDeadlines } from './meeting-news.ts'

const submission = (dueOn: string): PlannedDeadline => ({ kind: 'submission', dueOn })
const dispatch = (dueOn: string): PlannedDeadline => ({ kind: 'dispatch', dueOn })

it.each<[string, PlannedDeadline[], PlannedDeadline[], PlannedDeadline[]]>([
  ['the same day', [submission('2026-11-13')], [submission('2026-11-13')], []],
  [
    'another day',
    [submission('2026-11-13'), dispatch('2026-12-01')],
    [submission('2026-11-16'), dispatch('2026-12-01')],
    [submission('2026-11-16')],
  ],
  ['a new one', [], [dispatch('2026-12-01')], [dispatch('2026-12-01')]],
  ['one that is gone', [dispatch('2026-12-01')], [], []],
])('%s', (_what, before, after, moved) => expect(movedDeadlines(before, after)).toEqual(moved))
