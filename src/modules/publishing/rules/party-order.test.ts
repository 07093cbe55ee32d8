import { expect, it } from 'vitest'
import { partyOrder } from './party-order.ts'

it('puts parties sector by sector, municipalities by their Danish names', () => {
  const parties = [
    ['patients', 'Patientinddragelsesudvalget'],
    ['municipality', 'Rødovre Kommune'],
    ['municipality', 'Aarhus Kommune'],
    ['municipality', 'Egedal Kommune'],
    ['region', 'Region Hovedstaden'],
    ['region', 'Herlev og Gentofte Hospital'],
  ].map(([sector = '', name = '']) => ({ sector, name }))
  expect(parties.toSorted(partyOrder).map(({ name }) => name)).toEqual([
    'Region Hovedstaden',
    'Herlev og Gentofte Hospital',
    'Egedal Kommune',
    'Rødovre Kommune',
    'Aarhus Kommune',
    'Patientinddragelsesudvalget',
  ])
})
