import { describe, expect, it } from 'vitest'
import { paperOfLines } from '../../../../../test/support/paper-of-lines.ts'
import { draftDifferences } from './draft-differences.ts'
import { recognise } from '../recognise.ts'

const lines = [
  'Referat',
  'Møde i Sundhedsklynge Nord den 3. maj 2024',
  'Deltagere:',
  'Anne Eksempel (A)',
  'Ole Prøve (V)',
  '1. Status (O)',
  'Indstilling',
  '- at A godkendes',
  '- at B godkendes',
  'Beslutning',
  'Godkendt.',
  '2. Økonomi (B)',
  'Beslutning',
  'Udsat.',
]

function draftOf(paper: readonly string[]) {
  const recognition = recognise(paperOfLines(paper))
  if ('refusal' in recognition) throw new Error(recognition.refusal.code)
  return recognition.draft
}

describe('draftDifferences', () => {
  it('finds none between a draft and itself, wherever its words stand', () => {
    expect(draftDifferences(draftOf(lines), draftOf(['', ...lines].filter((line) => line !== '')))).toEqual([])
  })

  it.each([
    [
      'a day',
      (line: string) => line.replace('3. maj', '4. maj'),
      { change: 'changed', field: 'date', before: '2024-05-03', after: '2024-05-04' },
    ],
    [
      'an outcome',
      (line: string) => line.replace('Udsat.', 'Vedtaget.'),
      { change: 'changed', item: '2', field: 'conclusion', before: 'Udsat.', after: 'Vedtaget.' },
    ],
    [
      'a title',
      (line: string) => line.replace('Økonomi', 'Budget'),
      { change: 'changed', item: '2', field: 'title', before: 'Økonomi', after: 'Budget' },
    ],
    [
      'a type',
      (line: string) => line.replace('(O)', '(D)'),
      { change: 'changed', item: '1', field: 'type', before: 'information', after: 'discussion' },
    ],
    [
      'a recommendation',
      (line: string) => line.replace('at B godkendes', 'at C godkendes'),
      { change: 'removed', item: '1', field: 'recommendations', entry: 'B godkendes', before: 'B godkendes' },
    ],
  ])('tells of %s', (_what, change, expected) => {
    expect(draftDifferences(draftOf(lines), draftOf(lines.map(change)))).toContainEqual(expected)
  })

  it('tells of people who came, went or changed', () => {
    const after = lines
      .filter((line) => !line.startsWith('Ole'))
      .map((line) => line.replace('Anne Eksempel (A)', 'Anne Eksempel (A) (afbud)'))
    const found = draftDifferences(draftOf(lines), draftOf(after))
    expect(found.map(({ change, field, entry }) => [change, field, entry])).toEqual([
      ['changed', 'people', 'Anne Eksempel'],
      ['removed', 'people', 'Ole Prøve'],
    ])
  })

  it('knows an item again by its title when its number has moved', () => {
    const after = [
      ...lines.slice(0, 5),
      '1. Velkomst (O)',
      'Beslutning',
      'Ja.',
      ...lines.slice(5).map((line) => line.replace('2. Øko', '3. Øko').replace('1. Status', '2. Status')),
    ]
    const found = draftDifferences(draftOf(lines), draftOf(after)).map(({ change, item, field }) => `${change} ${item} ${field}`)
    expect(found).toEqual(['added 1 item', 'changed 2 number', 'changed 3 number'])
  })
})
