import { expect, it } from 'vitest'
import { draftOfLines, signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { tasksIn } from './table-tasks.ts'

const of = (...texts: string[]) =>
  tasksIn(signedLines(...texts).lines, 0, '2024-05-03').map(({ text, responsible, due }) => [text, responsible, due])

it.each([
  [
    'what, who and when',
    ['| Hvad | Hvem | Hvornår', '| Ny guide | Nordby Kommune | 27. juni 2024', '| Seddel til borgeren | PLO | næste møde'],
    [
      ['Ny guide', 'Nordby Kommune', '2024-06-27'],
      ['Seddel til borgeren', 'PLO', undefined],
    ],
  ],
  ['a table of figures', ['| Kommune | Antal', '| Nordby | 12'], []],
  ['text after the table', ['| Opgave | Frist', 'Intet.', '| Ny guide | 27. juni 2024'], []],
] as const)('%s', (_what, texts, expected) => {
  expect(of(...texts)).toEqual(expected)
})

it('leaves the items of the paper as they are', () => {
  const { items, followUps } = draftOfLines(
    'Referat fra møde i Sundhedsudvalget den 3. maj 2024',
    '1. Plan',
    'Beslutning',
    'Godkendt.',
    '| Emne | Ansvarlig | Frist',
    '| Ny guide | Nordby Kommune | 27. juni 2024',
    '| Ny seddel | Sydby Kommune | 28. juni 2024',
    '2. Eventuelt',
    'Beslutning',
    'Intet.',
  )
  expect(items.map(({ title }) => title)).toEqual(['Plan', 'Eventuelt'])
  expect(followUps.map(({ item, responsible }) => [item, responsible])).toEqual([
    [0, 'Nordby Kommune'],
    [0, 'Sydby Kommune'],
  ])
})
