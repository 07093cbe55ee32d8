import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { findContentsLists, plainTitle } from './contents-list.ts'

const listsOf = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  return findContentsLists(lines, signs).map(({ from, to, entries }) => [
    from,
    to,
    entries.map(({ number, title, page }) => [number, title, page]),
  ])
}

describe('findContentsLists', () => {
  it.each([
    [
      'dot leaders',
      ['INDHOLDSLISTE', '1. VELKOMST (B).....\t4', '2. STATUS (O) ...\t5', '1. VELKOMST (B)'],
      [
        [
          0,
          3,
          [
            ['1', 'VELKOMST', 4],
            ['2', 'STATUS', 5],
          ],
        ],
      ],
    ],
    [
      'wrapped entries',
      ['Indholdsfortegnelse', 'Punkt 1: Plan for samarbejde med', 'hospitalet.......4', 'Punkt 2: Eventuelt........5', 'Tekst.'],
      [
        [
          0,
          4,
          [
            ['1', 'Plan for samarbejde med hospitalet', 4],
            ['2', 'Eventuelt', 5],
          ],
        ],
      ],
    ],
    [
      'a number a line',
      ['Punkter', '55', 'Velkomst', '56', 'Status', '55. Velkomst'],
      [
        [
          0,
          5,
          [
            ['55', 'Velkomst', undefined],
            ['56', 'Status', undefined],
          ],
        ],
      ],
    ],
    [
      'bullets',
      ['PUNKTER', '- Velkomst', '- Status', 'Medlemmer'],
      [
        [
          0,
          3,
          [
            [undefined, 'Velkomst', undefined],
            [undefined, 'Status', undefined],
          ],
        ],
      ],
    ],
    [
      'pages without leaders',
      ['Indholdsfortegnelse', 'Pkt. Tekst Side', '1 Velkomst 3', '2 Status 4', 'Beslutning'],
      [
        [
          0,
          4,
          [
            ['1', 'Velkomst', undefined],
            ['2', 'Status', undefined],
          ],
        ],
      ],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(listsOf(...lines)).toEqual(expected)
  })

  it('knows a list without a heading by its first headline, which comes again', () => {
    expect(listsOf('1. Velkomst', '2. Status', '3. Eventuelt', 'Sagsnr. 24/1001', '1. Velkomst', 'Beslutning')).toEqual([
      [
        0,
        3,
        [
          ['1', 'Velkomst', undefined],
          ['2', 'Status', undefined],
          ['3', 'Eventuelt', undefined],
        ],
      ],
    ])
  })

  it('finds none where only items stand', () => {
    expect(listsOf('1. Velkomst', 'Beslutning', 'Ja.', '2. Status')).toEqual([])
  })
})

describe('plainTitle', () => {
  it('compares letters and digits alone', () => expect(plainTitle('Årsplan – 2024!')).toBe('årsplan2024'))
})
