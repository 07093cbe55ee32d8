import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../../../../kernel/working-days.ts'
import { proposedDays } from './proposed-days.ts'

describe('a rhythm over years', () => {
  it('the second Wednesday of May and November, two years ahead', () =>
    expect(proposedDays({ months: [11, 5], weekday: 3, week: 2 }, 2027, 2)).toEqual([
      '2027-05-12',
      '2027-11-10',
      '2028-05-10',
      '2028-11-08',
    ]))
  it('the last Monday of a month, however many it has', () =>
    expect(proposedDays({ months: [2, 3], weekday: 1, week: 5 }, 2027, 1)).toEqual(['2027-02-22', '2027-03-22']))
  it('moves a week where authorities are closed', () =>
    // The first Thursday of April 2026 is Skærtorsdag.
    expect(proposedDays({ months: [4], weekday: 4, week: 1 }, 2026, 1)).toEqual(['2026-04-09']))
  it('is always a working day of the month asked for', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(1, 2, 3, 4, 5),
        fc.integer({ min: 2022, max: 2060 }),
        (month, weekday, week, year) => {
          const [day] = proposedDays({ months: [month], weekday, week }, year, 1)
          expect(isWorkingDay(day!)).toBe(true)
          expect(day!.startsWith(`${year}-${String(month).padStart(2, '0')}-`)).toBe(true)
        },
      ),
    ))
})
