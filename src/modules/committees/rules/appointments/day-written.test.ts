import { expect, it } from 'vitest'
import { dayOrAsTyped, dayWritten } from './day-written.ts'

it.each([
  ['31-12-2025', '2025-12-31'],
  ['1.1.26', '2026-01-01'],
  ['01/01/2026', '2026-01-01'],
  ['2026-01-01', '2026-01-01'],
  ['01-01-2026 00:00', '2026-01-01'],
  ['31-02-2026', undefined],
  ['1. januar', undefined],
  ['46022', undefined],
  ['', undefined],
])('%j is %s', (written, day) => expect(dayWritten(written)).toBe(day))

it.each([
  ['31-12-2026', '2026-12-31'],
  [' i morgen ', 'i morgen'],
  ['', ''],
  [undefined, ''],
])('%j of a form is %j', (typed, day) => expect(dayOrAsTyped(typed)).toBe(day))
