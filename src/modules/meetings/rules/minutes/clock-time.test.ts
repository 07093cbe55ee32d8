import { expect, it } from 'vitest'
import { clockTime } from './clock-time.ts'

it.each([
  ['2026-12-14T08:05:00Z', '9.05'],
  ['2026-06-14T08:45:00Z', '10.45'],
])('%s is %s', (instant, time) => expect(clockTime(Date.parse(instant))).toBe(time))
