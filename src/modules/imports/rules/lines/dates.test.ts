import { describe, expect, it } from 'vitest'
import { findDates, findDatesInLine, isDay, isoDay, nearestYear } from './dates.ts'

describe('findDates', () => {
  it.each([
    ['d. 21. marts 2023', ['2023-03-21']],
    ['Beslutning den 23-06-2021', ['2021-06-23']],
    ['19.12.2022', ['2022-12-19']],
    ['onsdag den 26. april 2023 kl. 9.15-11.15', ['2023-04-26']],
    ['2024-05-02T14:00', ['2024-05-02']],
    ['15-maj-2002', ['2002-05-15']],
    ['19. dec. 2022.pdf', ['2022-12-19']],
    ['den 1. og den 3. juni 2024', ['2024-06-03']],
    ['12/3-24', ['2024-03-12']],
    ['30. februar 2023', []],
    ['Sagsnr. 1-51-71-3321-08', []],
    ['29.09.04-G01-1-18', []],
    ['sag 330-2020-164', []],
    ['72-timers behandlingsansvar og 80 mio. kr.', []],
  ])('%s', (text, days) => {
    expect(findDates(text).map((date) => isoDay(date))).toEqual(days)
  })

  it('leaves the year open where the text does', () => {
    expect(findDates('den 13. oktober')).toEqual([{ start: 4, end: 15, day: 13, month: 10 }])
  })

  it('takes a list number for the day', () => {
    expect(findDatesInLine({ text: 'april 2023 kl. 9', marker: '26.' })).toEqual([{ start: 0, end: 10, day: 26, month: 4, year: 2023 }])
  })
})

describe('days', () => {
  it.each([
    [29, 2, 2024, true],
    [29, 2, 2023, false],
    [31, 4, 2024, false],
    [1, 13, 2024, false],
  ])('%i/%i %i: %s', (day, month, year, possible) => {
    expect(isDay(day, month, year)).toBe(possible)
  })

  it.each([
    [10, 1, '2023-11-20', 2024],
    [10, 12, '2024-01-05', 2023],
    [10, 6, '2024-05-05', 2024],
  ])('the year of %i/%i near %s is %i', (day, month, near, year) => {
    expect(nearestYear({ start: 0, end: 0, day, month }, near)).toBe(year)
  })
})
