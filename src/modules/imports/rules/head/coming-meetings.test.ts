import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { comingMeetingsIn } from './coming-meetings.ts'

const of = (title: string | undefined, ...texts: string[]) =>
  comingMeetingsIn(signedLines(...texts).lines, title, '2024-05-03', 'Sundhedsklynge Nord').meetings.map(
    ({ date, start, end, committee, place }) => [date, start, end, committee, place].filter((part) => part),
  )

describe('comingMeetingsIn', () => {
  it.each([
    [
      'a list',
      ['Der afholdes møde i Sundhedsklynge Nord på følgende dage:', '- 26. juni 2024 kl. 9.15-11.15', '- 2. maj 2025 kl. 14'],
      [
        ['2024-06-26', '09:15', '11:15'],
        ['2025-05-02', '14:00'],
      ],
    ],
    [
      'another committee',
      ['Møder i Sundhedssamarbejdsudvalget på følgende datoer:', '- 26. juni 2024'],
      [['2024-06-26', 'Sundhedssamarbejdsudvalget']],
    ],
    [
      'another committee by the short name that the paper gave it',
      ['Møde i Sundhedssamarbejdsudvalget (SSU) den 3. maj 2024', 'SSU holder møde den 13. september 2024.'],
      [['2024-09-13', 'Sundhedssamarbejdsudvalget']],
    ],
    [
      'another committee by a short name that everybody knows',
      ['SSU holder næste gang møde den 13. september 2024.', 'Næste KLU-møde er den 12. juni 2024.'],
      [
        ['2024-09-13', 'SSU'],
        ['2024-06-12', 'KLU'],
      ],
    ],
    [
      'the next meeting',
      ['Næste møde er torsdag den 16. januar 2025 kl. 16.00 på Nordby Rådhus.'],
      [['2025-01-16', '16:00', 'Nordby Rådhus']],
    ],
    [
      'the first and the last',
      [
        'Rådet holder sit første møde den 20. januar 2027 kl. 16-18.',
        'Klyngen mødes en sidste gang den 2. december 2024 kl. 9-11 på Nordby Rådhus.',
      ],
      [
        ['2027-01-20', '16:00', '18:00'],
        ['2024-12-02', '09:00', '11:00', 'Nordby Rådhus'],
      ],
    ],
    ['a compound', ['Næste Seniorrådsmøde er berammet til 11. juni 2024, kl. 10 på rådhuset.'], [['2024-06-11', '10:00']]],
    ['a day without a year', ['Næste møde: 3. juni kl. 9-11'], [['2024-06-03', '09:00', '11:00']]],
    ['a deadline beside it', ['Næste møde er den 10. oktober 2024. Punkter sendes senest den 19. september 2024.'], [['2024-10-10']]],
    ['days gone by', ['Næste møde var den 3. april 2024.'], []],
    ['a day in running text', ['Aftalen træder i kraft den 1. januar 2025.'], []],
  ])('%s', (_what, lines, expected) => {
    expect(of(undefined, ...lines)).toEqual(expected)
  })

  it('takes a bare list under a title that says what it is', () => {
    expect(of('Mødeplan 2024', '3. juni 2024', '2. september 2024')).toEqual([['2024-06-03'], ['2024-09-02']])
  })

  it('gives a meeting that another committee holds to that committee', () => {
    const line = 'Sundhedsråd Fjordland holder sit første møde den 20. januar 2027 kl. 16-18.'
    const { meetings } = comingMeetingsIn(signedLines(line).lines, undefined, '2026-12-14', 'Politisk Sundhedsklynge Midt')
    expect(meetings.map(({ committee, date }) => [committee, date])).toEqual([['Sundhedsråd Fjordland', '2027-01-20']])
  })

  it('doubts an assumed year', () => {
    expect(
      comingMeetingsIn(signedLines('Næste møde: 3. juni').lines, undefined, '2024-05-03', undefined).doubts.map(({ code }) => code),
    ).toEqual(['imports/year-assumed'])
  })
})
