import { expect, it } from 'vitest'
import { approvesMinutes } from './approves-minutes.ts'
import type { PointOutcome } from './held-form.ts'

it.each<[string | null, readonly PointOutcome[], boolean]>([
  ['approvalOfMinutes', [], true],
  ['approvalOfMinutes', ['followed'], true],
  ['approvalOfMinutes', ['followed-in-part'], true],
  ['approvalOfMinutes', ['not-followed'], false],
  ['approvalOfMinutes', ['followed', 'deferred'], false],
  ['approvalOfAgenda', ['followed'], false],
  [null, [], false],
])('standing %s with %j: %s', (standing, points, approves) => expect(approvesMinutes({ standing, points })).toBe(approves))
