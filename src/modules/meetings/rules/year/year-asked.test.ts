import { expect, it } from 'vitest'
import { yearAsked } from './year-asked.ts'

it.each([
  ['2027', 2027],
  ['99999', 2026],
  ["2027'--", 2026],
  [undefined, 2026],
])('%j is %i', (written, year) => expect(yearAsked(written, '2026-11-22')).toBe(year))
