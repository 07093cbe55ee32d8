import { expect, it } from 'vitest'
import { matchingMatters, referenceKey } from './matching-matters.ts'

const matters = [
  { id: 'm1', references: ['2023-18775'], treatments: [{ committeeName: 'Ældre og Sundhed', day: '2024-09-11' }] },
  { id: 'm2', references: ['24077452'], treatments: [{ committeeName: 'Faglig Klynge', day: null }] },
]

it('knows a matter by its case number however it is spaced, and by an earlier treatment', () => {
  const item = { references: ['2023 - 18775'], treatments: [{ committee: 'ÆLDRE OG SUNDHED', treatedOn: '2024-09-11' }] }
  expect(matchingMatters(item, matters)).toEqual([
    {
      matterId: 'm1',
      reasons: [
        { kind: 'reference', number: '2023 - 18775' },
        { kind: 'treatment', committee: 'Ældre og Sundhed', day: '2024-09-11' },
      ],
    },
  ])
})

it('takes neither the same committee on another day nor an undated treatment for a match', () => {
  const item = {
    references: [],
    treatments: [
      { committee: 'Ældre og Sundhed', treatedOn: '2024-10-11' },
      { committee: 'Faglig Klynge', treatedOn: null },
    ],
  }
  expect(matchingMatters(item, matters)).toEqual([])
  expect(referenceKey('2023 - 0429908')).toBe('2023-0429908')
})
