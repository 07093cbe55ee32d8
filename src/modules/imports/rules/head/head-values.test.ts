import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const meeting = (...lines: string[]) => {
  const { committee, date, start, end, place } = draftOfLines(
    'Referat',
    ...lines,
    '1. Budget (B)',
    'Beslutning',
    'Ja.',
    '2. Eventuelt',
  ).meeting
  return [committee, date, start, end, place]
}

describe("values of the head's labels", () => {
  it.each([
    [
      'beside them',
      ['Udvalg: Sundhedsudvalget', 'Mødedato: 12-03-2024', 'Tid: 14.00-16.00', 'Mødested: Rådhuset'],
      ['Sundhedsudvalget', '2024-03-12', '14:00', '16:00', 'Rådhuset'],
    ],
    [
      'below them',
      ['UDVALG', 'Sundhedsudvalget', 'STED', 'Rådhuset', 'STARTTIDSPUNKT', '04-06-2020 09:00:00', 'SLUTTIDSPUNKT', '04-06-2020 11:00:00'],
      ['Sundhedsudvalget', '2020-06-04', '09:00', '11:00', 'Rådhuset'],
    ],
    [
      'in a table',
      ['| Møde | Faglig Sundhedsklynge Nord', '| Dato | 20. november 2024', '| Tidspunkt | 8.30 - 10.00'],
      ['Faglig Sundhedsklynge Nord', '2024-11-20', '08:30', '10:00', undefined],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(meeting(...lines)).toEqual(expected)
  })
})
