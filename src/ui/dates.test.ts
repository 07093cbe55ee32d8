import { describe, expect, it } from 'vitest'
import { formatDay, formatDayWithWeekday, formatInstant, formatMeetingTime, formatTime, inCopenhagen, shortMonth } from './dates.ts'

describe('a day', () => {
  it.each([
    ['2023-04-26', '26. april 2023', '26 April 2023'],
    ['2026-01-01', '1. januar 2026', '1 January 2026'],
  ])('%s', (day, danish, english) => {
    expect(formatDay(day, 'da')).toBe(danish)
    expect(formatDay(day, 'en')).toBe(english)
  })

  it('says its weekday', () => {
    expect(formatDayWithWeekday('2023-04-26', 'da')).toBe('onsdag den 26. april 2023')
    expect(formatDayWithWeekday('2026-11-22', 'en')).toBe('Sunday 22 November 2026')
  })

  it.each([
    ['2026-05-01', 'maj', 'May'],
    ['2026-06-01', 'juni', 'Jun'],
    ['2026-12-01', 'dec.', 'Dec'],
  ])('has a short month: %s', (day, danish, english) => {
    expect(shortMonth(day, 'da')).toBe(danish)
    expect(shortMonth(day, 'en')).toBe(english)
  })
})

describe('a meeting', () => {
  it.each([
    [{ date: '2023-04-26', start: '09:15', end: '11:15' }, '26. april 2023 kl. 9.15–11.15', '26 April 2023, 9.15–11.15'],
    [{ date: '2023-04-26', start: '16:00' }, '26. april 2023 kl. 16.00', '26 April 2023, 16.00'],
    [{ date: '2023-04-26' }, '26. april 2023', '26 April 2023'],
  ])('%j', (time, danish, english) => {
    expect(formatMeetingTime(time, 'da')).toBe(danish)
    expect(formatMeetingTime(time, 'en')).toBe(english)
  })

  it('may say its weekday', () => {
    expect(formatMeetingTime({ date: '2023-04-26', start: '09:15' }, 'da', { weekday: true })).toBe('onsdag den 26. april 2023 kl. 9.15')
  })

  it('writes hours without a leading nought', () => expect(formatTime('00:05')).toBe('0.05'))
})

describe('an instant, on the wall clock in Copenhagen', () => {
  it.each([
    ['2026-01-15T23:30:00Z', '2026-01-16', '00:30'],
    ['2026-07-15T22:30:00Z', '2026-07-16', '00:30'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00'],
  ])('%s', (instant, day, time) => expect(inCopenhagen(instant)).toEqual({ day, time }))

  it('is written out', () => {
    expect(formatInstant('2023-04-26T07:15:00Z', 'da')).toBe('26. april 2023 kl. 9.15')
    expect(formatInstant(new Date('2023-04-26T07:15:00Z'), 'en')).toBe('26 April 2023, 9.15')
  })
})
