import { expect, it } from 'vitest'
import { referencesWritten } from './references-written.ts'

const furesoe = { id: 'o1', name: 'Furesø Kommune', shortName: 'Furesø' }

it.each([
  ['Furesø Kommune, SBSYS, 23/4636', { organisationId: 'o1', system: 'SBSYS', number: '23/4636' }],
  ['furesø, 23/4636', { organisationId: 'o1', system: null, number: '23/4636' }],
  ['eDoc, 2023-0429908', { organisationId: null, system: 'eDoc', number: '2023-0429908' }],
  ['24077452', { organisationId: null, system: null, number: '24077452' }],
  ['Ukendt Kommune, F2, 2023 - 18775', { organisationId: null, system: 'Ukendt Kommune, F2', number: '2023 - 18775' }],
])('reads %s', (line, expected) => expect(referencesWritten(line, [furesoe])).toEqual([expected]))

it('reads a line each, and nothing from empty ones', () => {
  expect(referencesWritten('1\n\n 2 \n', []).map(({ number }) => number)).toEqual(['1', '2'])
})
