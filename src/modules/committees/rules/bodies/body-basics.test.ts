import { expect, it } from 'vitest'
import { whyNotDay, whyNotName, whyNotSpan } from './body-basics.ts'

it.each([
  ['', 'committees/body-name-missing'],
  ['  ', 'committees/body-name-missing'],
  ['Sundhedsklynge Midt', undefined],
])('a name "%s"', (name, code) => expect(whyNotName(name)?.code).toBe(code))

it('says beside which field a day is none', () =>
  expect(whyNotDay('2026-02-30', 'on')).toEqual({ code: 'committees/body-no-such-day', values: { field: 'on', day: '2026-02-30' } }))

it.each([
  ['2026-01-01', '', undefined],
  ['2026-01-01', '2026-01-01', undefined],
  ['2026-01-02', '2026-01-01', 'committees/body-end-before-start'],
  ['', '', 'committees/body-no-such-day'],
  ['2026-01-01', 'i morgen', 'committees/body-no-such-day'],
])('from %s to %s', (from, to, code) => expect(whyNotSpan(from, to)?.code).toBe(code))
