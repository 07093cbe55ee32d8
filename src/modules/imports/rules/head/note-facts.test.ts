import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
describe('a note', () => {
  it.each([
    [
      'to a meeting',
      ['Notat', 'Status til møde i Sundhedsudvalget den 9. november 2023'],
      ['Sundhedsudvalget', '2023-11-09', 'Status til møde i Sundhedsudvalget den 9. november 2023'],
    ],
    [
      "to a committee's meeting",
      ['Notat', 'Orientering om klynger til Sundhedsudvalgets møde den 7. november 2024'],
      ['Sundhedsudvalget', '2024-11-07', 'Orientering om klynger til Sundhedsudvalgets møde den 7. november 2024'],
    ],
    [
      'without the year, which its own day gives',
      ['Notat', 'Status til møde i Sundhedsudvalget den 9. november', '8. november 2023'],
      ['Sundhedsudvalget', '2023-11-09', 'Status til møde i Sundhedsudvalget den 9. november'],
    ],
  ])('%s', (_what, lines, expected) => {
    const { committee, date, title } = draftOfLines(
      ...lines,
      'Møde i Sundhedsklynge Nord den 13. oktober',
      'Klyngen drøftede sagen.',
    ).meeting
    expect([committee, date, title]).toEqual(expected)
  })
})
