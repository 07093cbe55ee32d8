import { expect, it } from 'vitest'
import { relatedCommittees } from './related-committees.ts'

it('relates committees of one partnership and those that share people', () => {
  const related = relatedCommittees(
    [
      { id: 'political', partnershipId: 'cluster' },
      { id: 'professional', partnershipId: 'cluster' },
      { id: 'municipal', partnershipId: null },
      { id: 'council', partnershipId: null },
    ],
    [
      { committeeId: 'municipal', otherId: 'political' },
      { committeeId: 'political', otherId: 'municipal' },
    ],
  )
  expect(Object.fromEntries([...related].map(([id, others]) => [id, [...others].sort()]))).toEqual({
    political: ['municipal', 'professional'],
    professional: ['political'],
    municipal: ['political'],
    council: [],
  })
})
