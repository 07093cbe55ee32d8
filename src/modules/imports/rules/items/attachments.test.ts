import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { attachmentsOf } from './attachments.ts'

const of = (...texts: string[]) => {
  const { attachments, foreign } = attachmentsOf({ kind: 'attachments', lines: [...signedLines(...texts).lines] })
  return [attachments.map(({ number, title }) => [number, title]), foreign.map(({ text }) => text)]
}

describe('attachmentsOf', () => {
  it.each([
    [
      'one a line',
      ['Bilag 2.1 Plan', 'Bilag 2.2 Budget'],
      [
        [
          ['2.1', 'Plan'],
          ['2.2', 'Budget'],
        ],
        [],
      ],
    ],
    [
      'without numbers',
      ['Plan for 2024', 'Budget'],
      [
        [
          [undefined, 'Plan for 2024'],
          [undefined, 'Budget'],
        ],
        [],
      ],
    ],
    ['none', ['Ingen'], [[], []]],
    [
      'a wrapped title',
      ['Bilag 1 Kortlægning af indsatser\ni klyngen', 'Bilag 2 Plan'],
      [
        [
          ['1', 'Kortlægning af indsatser i klyngen'],
          ['2', 'Plan'],
        ],
        [],
      ],
    ],
    [
      'a footnote below',
      ['Bilag 4.1 Plan', '1 Indsatser er her kun dem, der omfatter mindst to af de tre parter i klyngen.'],
      [[['4.1', 'Plan']], ['1 Indsatser er her kun dem, der omfatter mindst to af de tre parter i klyngen.']],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(of(...lines)).toEqual(expected)
  })
})
