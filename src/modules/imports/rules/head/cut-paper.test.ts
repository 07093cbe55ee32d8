import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { cutPaper } from './cut-paper.ts'

const cut = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  const { by, items, head, closing } = cutPaper(lines, signs, undefined, false)
  return { by, items: items.map(({ number, title }) => [number, title.title]), head: head.length, closing: closing.length }
}

describe('cutPaper', () => {
  it.each([
    [
      'by numbers',
      ['Referat', '1. Budget (B)', 'Beslutning', 'Ja.', '2. Plan (D)', 'Beslutning', 'Nej.'],
      {
        by: 'numbers',
        items: [
          ['1', 'Budget'],
          ['2', 'Plan'],
        ],
        head: 1,
        closing: 0,
      },
    ],
    [
      'by the list of contents alone',
      ['Dagsorden', '1. Velkomst', '2. Status', '3. Evaluering'],
      {
        by: 'contents',
        items: [
          ['1', 'Velkomst'],
          ['2', 'Status'],
          ['3', 'Evaluering'],
        ],
        head: 1,
        closing: 0,
      },
    ],
    [
      'by headings',
      ['# Referat', '## Budget', 'Sagsnr. 24/1001', 'Beslutning', 'Ja.', '## Plan', 'Sagsnr. 24/1002', 'Beslutning', 'Nej.'],
      {
        by: 'headings',
        items: [
          [undefined, 'Budget'],
          [undefined, 'Plan'],
        ],
        head: 1,
        closing: 0,
      },
    ],
    [
      'as one case',
      ['Fælles visitation', 'Sagsfremstilling', 'Tekst.', 'Indstilling', 'at det godkendes'],
      { by: 'single', items: [[undefined, 'Fælles visitation']], head: 0, closing: 0 },
    ],
    [
      'with signatures last',
      ['1. Budget (B)', 'Beslutning', 'Ja.', '2. Plan (D)', 'Beslutning', 'Nej.', 'Underskriftsside', 'Anne Eksempel'],
      {
        by: 'numbers',
        items: [
          ['1', 'Budget'],
          ['2', 'Plan'],
        ],
        head: 0,
        closing: 2,
      },
    ],
    [
      'closed items after open ones',
      [
        'ÅBEN DAGSORDEN',
        '1. Budget',
        'Beslutning',
        'Ja.',
        '2. Plan',
        'Beslutning',
        'Nej.',
        'LUKKET DAGSORDEN',
        '1. Klagesag',
        '2. Ansættelse',
      ],
      {
        by: 'numbers',
        items: [
          ['1', 'Budget'],
          ['2', 'Plan'],
          ['1', 'Klagesag'],
          ['2', 'Ansættelse'],
        ],
        head: 1,
        closing: 0,
      },
    ],
  ])('%s', (_what, lines, expected) => {
    expect(cut(...lines)).toEqual(expected)
  })
})
