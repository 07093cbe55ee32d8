import { describe, expect, it } from 'vitest'
import { draftOfLines, signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { withMissingNumbers } from './item-gaps.ts'

const head = (line: number, order: number) => ({ line, number: String(order), order, weight: 5 })
const filled = (chain: ReturnType<typeof head>[], ...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  return withMissingNumbers(chain, lines, signs, []).map(({ number }) => number)
}

describe('withMissingNumbers', () => {
  it.each([
    [
      'takes plain headlines over running text',
      [head(4, 3), head(6, 4)],
      ['1. Ny kasserer', 'Vi valgte en.', '2. Lokaler', 'Vi flytter.', '3. Næste møde', 'Aftales.', '4. Eventuelt'],
      ['1', '2', '3', '4'],
    ],
    [
      'takes one right over the next',
      [head(0, 1), head(2, 3)],
      ['1. Godkendelse af dagsorden', '2. Ny kasserer', '3. Lokaler'],
      ['1', '2', '3'],
    ],
    [
      'leaves a list in the text',
      [head(3, 3), head(4, 4)],
      ['Vi skal', '1. male', '2. rydde op', '3. Næste møde', '4. Eventuelt'],
      ['3', '4'],
    ],
    [
      'leaves a gap that only half closes',
      [head(3, 4), head(4, 5)],
      ['1. Ny kasserer', 'Ja.', 'Nej.', '4. Næste møde', '5. Eventuelt'],
      ['4', '5'],
    ],
  ])('%s', (_what, chain, texts, expected) => {
    expect(filled(chain, ...texts)).toEqual(expected)
  })

  it('finds every item of free minutes', () => {
    const { items } = draftOfLines(
      'Møde i Seniorrådet den 4. marts 2024',
      'Dagsorden:',
      'Der var ingen bemærkninger.',
      '1. Nyt medlem',
      'Rådet har fået et nyt medlem.',
      '2. Lokaler',
      'Rådet flytter til første sal.',
      '3. Næste møde',
      'Aftales senere.',
      '4. Eventuelt',
      'Intet.',
    )
    expect(items.map(({ number, title }) => `${number} ${title}`)).toEqual(['1 Nyt medlem', '2 Lokaler', '3 Næste møde', '4 Eventuelt'])
  })
})
