import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../test/support/draft-of-lines.ts'
const codes = (...lines: string[]) => draftOfLines(...lines).doubts.map(({ code, field }) => [code, field])
const head = ['Referat', 'Møde i Sundhedsklynge Nord den 3. maj 2024']

describe('doubts', () => {
  it.each([
    ['none', [...head, '1. Budget (B)', 'Beslutning', 'Ja.', '2. Plan (D)', 'Beslutning', 'Nej.'], []],
    [
      'no day',
      ['Referat', 'Møde i Sundhedsklynge Nord', '1. Budget (B)', 'Beslutning', 'Ja.', '2. Plan (D)'],
      [['imports/no-date', '/meeting/date']],
    ],
    [
      'a gap in the numbers',
      [...head, '1. Budget (B)', 'Beslutning', 'Ja.', '3. Plan (D)', 'Beslutning', 'Nej.'],
      [['imports/number-gap', '/items/1/number']],
    ],
    [
      'a type from the title',
      [...head, '1. Budget (B)', 'Beslutning', 'Ja.', '2. Orientering om plan', 'Beslutning', 'Ja.'],
      [['imports/type-assumed', '/items/1/type']],
    ],
    [
      'contents that differ',
      [
        ...head,
        'Indholdsfortegnelse',
        '1. Budget.....2',
        '2. Anlæg.....3',
        '1. Budget (B)',
        'Beslutning',
        'Ja.',
        '2. Plan (D)',
        'Beslutning',
        'Nej.',
      ],
      [['imports/contents-differ', undefined]],
    ],
    [
      'text left over',
      [...head, 'Nordby Kommune', '1. Budget (B)', 'Beslutning', 'Ja.', '2. Plan (D)'],
      [['imports/unplaced-text', '/unplaced']],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(codes(...lines)).toEqual(expected)
  })
})
