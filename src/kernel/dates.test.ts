import { expect, it } from 'vitest'
import {
  danishDay,
  daysAfter,
  daysBetween,
  dayBefore,
  isIsoDay,
  isTimeOfDay,
  danishInstant,
  timeWritten,
  weekdaysOfMonth,
} from './dates.ts'

it.each([
  ['2026-11-22T22:59:00Z', '2026-11-22'],
  ['2026-11-22T23:01:00Z', '2026-11-23'],
  ['2026-06-30T22:01:00Z', '2026-07-01'],
])('the Danish day of %s is %s', (instant, day) => expect(danishDay(new Date(instant))).toBe(day))

it.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2023-13-01', false],
  ['23-01-01', false],
  ['0000-01-01', false],
  ['2023-01-01T00:00', false],
])('%s is a day: %s', (written, is) => expect(isIsoDay(written)).toBe(is))

it.each([
  ['09:15', true],
  ['23:59', true],
  ['24:00', false],
  ['9:15', false],
])('%s is a time of day: %s', (written, is) => expect(isTimeOfDay(written)).toBe(is))

it('counts days over a leap day', () => expect(daysAfter('2024-02-28', 2)).toBe('2024-03-01'))

it.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2025-11-22', -365],
])('from %s to %s are %i days', (from, to, days) => expect(daysBetween(from, to)).toBe(days))

it('knows the day before the first of March', () => expect(dayBefore('2024-03-01')).toBe('2024-02-29'))

it.each([
  ['2026-12-14', '13:00', '2026-12-14T12:00:00.000Z'],
  ['2026-06-15', '09:15', '2026-06-15T07:15:00.000Z'],
])('%s at %s in Denmark is %s', (day, time, instant) => expect(danishInstant(day, time).toISOString()).toBe(instant))

it.each([
  ['9.15', '09:15'],
  ['13:00', '13:00'],
  ['9', '09:00'],
  [' ', undefined],
  [undefined, undefined],
  ['halv ni', 'halv ni'],
])('%j is kept as %j', (written, kept) => expect(timeWritten(written)).toBe(kept))

it.each([
  [2027, 3, 1, ['2027-03-01', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29']],
  [2027, 2, 7, ['2027-02-07', '2027-02-14', '2027-02-21', '2027-02-28']],
])('in %i-%i day %i of the week falls on %j', (year, month, weekday, days) => expect(weekdaysOfMonth(year, month, weekday)).toEqual(days))
