import { expect, it } from 'vitest'
import { toldApart } from './told-apart.ts'

it('says the region where a name is shared, and only there', () => {
  const names = toldApart([
    { id: '1', name: 'Klynge Midt', region: 'Region Hovedstaden' },
    { id: '2', name: 'Klynge Midt', region: 'Region Nordjylland' },
    { id: '3', name: 'Klynge Byen', region: 'Region Hovedstaden' },
  ])
  expect([...names.values()]).toEqual(['Klynge Midt (Hovedstaden)', 'Klynge Midt (Nordjylland)', 'Klynge Byen'])
})
