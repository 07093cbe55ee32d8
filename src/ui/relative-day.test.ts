import { expect, it } from 'vitest'
import { relativeDay } from './relative-day.ts'

it.each([
  ['2026-11-22', 'i dag', 'today'],
  ['2026-11-23', 'i morgen', 'tomorrow'],
  ['2026-11-21', 'i går', 'yesterday'],
  ['2026-11-25', 'om 3 dage', 'in 3 days'],
  ['2026-11-19', '3 dage siden', '3 days ago'],
  ['2026-12-13', 'om 3 uger', 'in 3 weeks'],
  ['2026-08-22', '3 måneder siden', '3 months ago'],
  ['2029-11-22', 'om 3 år', 'in 3 years'],
  ['2024-03-27', '2½ år siden', '2½ years ago'],
  ['2022-12-05', '4 år siden', '4 years ago'],
])('%s seen from 22 November 2026', (day, danish, english) => {
  expect(relativeDay(day, '2026-11-22', 'da')).toBe(danish)
  expect(relativeDay(day, '2026-11-22', 'en')).toBe(english)
})

it('counts days across the change to summer time', () => {
  expect(relativeDay('2026-03-30', '2026-03-28', 'da')).toBe('om 2 dage')
})
