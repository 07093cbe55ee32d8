import { expect, it } from 'vitest'
import { whyNotEscalateAfter } from './escalation-days.ts'

it.each([
  [30, undefined],
  [1, undefined],
  [0, 'decisions/escalation-days-wrong'],
  [366, 'decisions/escalation-days-wrong'],
  [1.5, 'decisions/escalation-days-wrong'],
  [Number.NaN, 'decisions/escalation-days-wrong'],
])('after %s days: %s', (days, code) => expect(whyNotEscalateAfter(days)?.code).toBe(code))
