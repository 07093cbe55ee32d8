import { expect, it } from 'vitest'
import { partyMeant } from './party-meant.ts'

const organisations = [
  { id: 'f', name: 'Furesø Kommune', shortName: 'Furesø', code: '0190' },
  { id: 'r', name: 'Region Hovedstaden', shortName: 'Region H', code: '1084' },
  { id: 'p', name: 'PLO-Hovedstaden', shortName: 'PLO-H', code: null },
]

it.each([
  ['Furesø Kommune', 'f'],
  ['furesø', 'f'],
  ['190', 'f'],
  ['0190', 'f'],
  ['PLO-Hovedstaden', 'p'],
  ['0999', undefined],
  ['Atlantis Kommune', undefined],
])('"%s" means %s', (line, id) => expect(partyMeant(line, organisations)).toBe(id))
