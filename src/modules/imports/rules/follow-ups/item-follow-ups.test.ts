import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const of = (...lines: string[]) =>
  draftOfLines('Referat', 'Møde i Sundhedsklynge Nord den 3. maj 2024', '1. Plan (B)', ...lines, '2. Eventuelt', 'Intet.').followUps.map(
    ({ text, item, due }) => [text, item, due],
  )
const duty = 'Sekretariatet udarbejder et notat.'

describe('which sections commit', () => {
  it.each([
    ['the conclusion', ['Beslutning', duty], [[duty, 0, undefined]]],
    ['the further process', ['Sagsfremstilling', 'Tekst.', 'Videre proces', duty], [[duty, 0, undefined]]],
    ['not the background', ['Baggrund', duty, 'Beslutning', 'Ja.'], []],
    [
      'a case presentation that says who and when',
      ['Sagsfremstilling', 'Forvaltningen udarbejder en plan inden den 15. juni 2024.', 'Beslutning', 'Ja.'],
      [['Forvaltningen udarbejder en plan inden den 15. juni 2024.', 0, '2024-06-15']],
    ],
    [
      'a recommendation with a day',
      ['Indstilling', '- at planen sendes til kommunerne senest den 1. juni 2024', 'Beslutning', 'Ja.'],
      [['planen sendes til kommunerne senest den 1. juni 2024', 0, '2024-06-01']],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(of(...lines)).toEqual(expected)
  })
})
