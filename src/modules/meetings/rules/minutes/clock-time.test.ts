import { expect, it } from 'vitest'
import { danishInstant } from '../../../../kernel/dates.ts'
import { clockTime } from './clock-time.ts'

it.each([
  ['2026-12-14', '09:05', '9.05'],
  ['2026-06-14', '10:45', '10.45'],
])('on %s %s is %s', (day, clock, time) => expect(clockTime(danishInstant(day, clock).getTime())).toBe(time))
