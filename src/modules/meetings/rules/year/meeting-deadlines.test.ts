import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBefore, daysBetween, isWorkingDay } from '../../../../kernel/working-days.ts'
import { meetingDeadlines } from './meeting-deadlines.ts'

describe('deadlines are counted backwards', () => {
  it.each([
    // The political level of cluster Midt asked for items 36 days before 26 April 2023.
    ['2023-04-26', 36, 14, '2023-03-21', '2023-04-12'],
    ['2026-12-14', 28, 7, '2026-11-16', '2026-12-07'],
    // Two weeks before Wednesday after Easter 2026 is a Wednesday; 9 days before is Easter Monday, so it moves to before Easter.
    ['2026-04-15', 14, 9, '2026-04-01', '2026-04-01'],
    ['2027-01-20', 20, 19, '2026-12-30', '2026-12-30'],
  ])('%s, %i and %i days', (heldOn, submissionInDays, dispatchInDays, submissionOn, dispatchOn) =>
    expect(meetingDeadlines(heldOn, { submissionInDays, dispatchInDays })).toEqual({ submissionOn, dispatchOn }),
  )

  const someDay = fc.integer({ min: 0, max: 15_000 }).map((days) => daysBefore('2050-01-01', days))
  it('a deadline is a working day and never gives less time than promised', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 90 }), (heldOn, submissionInDays) => {
        const { submissionOn } = meetingDeadlines(heldOn, { submissionInDays, dispatchInDays: 1 })
        expect(isWorkingDay(submissionOn)).toBe(true)
        expect(daysBetween(submissionOn, heldOn)).toBeGreaterThanOrEqual(submissionInDays)
      }),
    ))
})
