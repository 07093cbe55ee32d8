import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  daysBefore,
  daysBetween,
  holidayOn,
  isWorkingDay,
  workingDayAtOrAfter,
  workingDayAtOrBefore,
  workingDaysBefore,
} from './working-days.ts'

describe('Danish working days', () => {
  it.each([
    ['2026-11-23', true, 'a Monday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2023-05-05', false, 'Store bededag in its last year'],
    ['2024-04-26', true, 'where Store bededag would have been in 2024'],
    ['2027-04-23', true, 'where it would have been in 2027'],
    ['2026-04-02', false, 'Skærtorsdag'],
    ['2026-05-14', false, 'Kristi himmelfartsdag'],
    ['2026-05-01', true, '1 May is no public holiday'],
    ['2026-06-05', false, 'Grundlovsdag: authorities are closed'],
    ['2026-12-24', false, 'Juleaftensdag'],
    ['2026-12-31', false, 'Nytårsaftensdag'],
  ])('%s: %s (%s)', (day, expected) => expect(isWorkingDay(day)).toBe(expected))

  it('names a holiday in Danish', () => expect(holidayOn('2026-04-03')).toBe('Langfredag'))

  it('goes back over a whole Easter', () => expect(workingDayAtOrBefore('2026-04-06')).toBe('2026-04-01'))
  it('goes forward over Christmas', () => expect(workingDayAtOrAfter('2026-12-24')).toBe('2026-12-28'))

  it.each([
    ['2026-11-23', 1, '2026-11-20'],
    ['2026-04-08', 4, '2026-03-30'],
    ['2026-04-08', 0, '2026-04-08'],
  ])('counts working days back: %s less %i is %s', (day, days, expected) => expect(workingDaysBefore(day, days)).toBe(expected))

  const someDay = fc.integer({ min: 0, max: 20_000 }).map((days) => daysBefore('2050-01-01', days))
  it('always finds a working day within a week and a half, on the right side', () =>
    fc.assert(
      fc.property(someDay, (day) => {
        const before = workingDayAtOrBefore(day)
        const after = workingDayAtOrAfter(day)
        expect(isWorkingDay(before) && isWorkingDay(after)).toBe(true)
        expect(before <= day && day <= after).toBe(true)
        expect(daysBetween(before, after)).toBeLessThan(11)
      }),
    ))
})
