import { expect, it } from 'vitest'
import { type AskedCommittee, committeeInOffice, isDissolved } from './committee-in-office.ts'

const committee = (id: string, validTo: string | null = null, successorId: string | null = null): [string, AskedCommittee] => [
  id,
  { id, name: id, organisationId: 'furesoe', validFrom: null, validTo, successorId },
]

it.each([
  ['one that is there', [committee('a')], { id: 'a', inPlaceOf: undefined }],
  ['one that ends on the day', [committee('a', '2023-06-14')], { id: 'a', inPlaceOf: undefined }],
  ['the one that follows', [committee('a', '2022-12-31', 'b'), committee('b')], { id: 'b', inPlaceOf: 'a' }],
  [
    'the one at the end of the line',
    [committee('a', '2020-12-31', 'b'), committee('b', '2022-12-31', 'c'), committee('c')],
    { id: 'c', inPlaceOf: 'a' },
  ],
  ['nobody where nobody follows', [committee('a', '2022-12-31')], undefined],
  ['nobody where two follow each other', [committee('a', '2022-12-31', 'b'), committee('b', '2022-12-31', 'a')], undefined],
  ['nobody for one that is unknown', [], undefined],
])('finds %s', (_, known, found) => {
  const answer = committeeInOffice(new Map(known), 'a', '2023-06-14')
  expect(answer && { id: answer.committee.id, inPlaceOf: answer.inPlaceOf?.id }).toEqual(found)
})

it('knows a dissolved committee from the day after its last', () => {
  expect([isDissolved({ validTo: '2023-06-14' }, '2023-06-14'), isDissolved({ validTo: '2023-06-13' }, '2023-06-14')]).toEqual([
    false,
    true,
  ])
})
