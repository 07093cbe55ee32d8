import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBefore, daysBetween, isWorkingDay } from '../../../../kernel/working-days.ts'
import { meetingDeadlines, type NoticePeriods } from './meeting-deadlines.ts'

describe('deadlines are counted backwards', () => {
  it.each<[heldOn: string, periods: NoticePeriods, expected: string[]]>([
    // The political level of cluster Midt asked for items 36 days before 26 April 2023.
    ['2023-04-26', { submission: { days: 36 }, dispatch: { days: 14 } }, ['2023-03-21', '2023-04-12']],
    // 9 days before is Easter Monday: the last working day before Easter.
    ['2026-04-15', { submission: { days: 14 }, dispatch: { days: 9 } }, ['2026-04-01', '2026-04-01']],
    ['2027-01-20', { submission: { days: 20 }, dispatch: { days: 4, working: true } }, ['2026-12-30', '2027-01-14']],
    ['2027-01-20', { dispatch: { days: 7 } }, ['2027-01-13']],
    ['2027-01-20', {}, []],
  ])('%s, %j', (heldOn, periods, expected) => expect(meetingDeadlines(heldOn, periods).map(({ dueOn }) => dueOn)).toEqual(expected))

  const someDay = fc.integer({ min: 0, max: 15_000 }).map((days) => daysBefore('2050-01-01', days))
  it('a deadline is a working day and never gives less time than promised', () =>
    fc.assert(
      fc.property(someDay, fc.integer({ min: 1, max: 90 }), fc.boolean(), (heldOn, days, working) => {
        const [submission] = meetingDeadlines(heldOn, { submission: { days, working } })
        expect(isWorkingDay(submission!.dueOn)).toBe(true)
        expect(daysBetween(submission!.dueOn, heldOn)).toBeGreaterThanOrEqual(days)
      }),
    ))
})
