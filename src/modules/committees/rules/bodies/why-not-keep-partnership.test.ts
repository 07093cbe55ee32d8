import { describe, expect, it } from 'vitest'
import { linesOf, whyNotKeepPartnership } from './why-not-keep-partnership.ts'

const midt = {
  id: 'midt',
  kind: 'health-cluster',
  name: 'Sundhedsklynge Midt',
  region: 'Region Hovedstaden',
  validFrom: '2022-07-01',
  validTo: '2026-12-31',
}
const known = {
  regions: ['Region Hovedstaden', 'Region Midtjylland'],
  partnerships: [midt],
  partyOf: (line: string) => ({ Furesø: 'furesoe', '0190': 'furesoe', Gladsaxe: 'gladsaxe' })[line],
}
const wanted = {
  kind: 'health-cluster',
  name: 'Sundhedsklynge Nord',
  region: 'Region Hovedstaden',
  hospital: '',
  from: '2022-07-01',
  to: '',
  source: '',
  parties: 'Furesø\n\n Gladsaxe ',
}

describe('whyNotKeepPartnership', () => {
  it.each<[string, Partial<typeof wanted> & { id?: string }, string | undefined, string?]>([
    ['all in order', {}, undefined],
    ['no name', { name: ' ' }, 'committees/body-name-missing', 'name'],
    ['a region that is none', { region: 'Region Nordsjælland' }, 'committees/body-region-unknown', 'region'],
    ['an end before the start', { to: '2022-06-30' }, 'committees/body-end-before-start', 'to'],
    ['a municipality that is none', { parties: 'Furesø\nAtlantis' }, 'committees/body-party-unknown', 'parties'],
    ['a party by name and by code', { parties: 'Furesø\n0190' }, 'committees/body-party-twice', 'parties'],
    ['a name of its region and kind', { name: 'Sundhedsklynge  midt' }, 'committees/body-name-taken', 'name'],
    ['the same name in another region', { name: midt.name, region: 'Region Midtjylland' }, undefined],
    ['the same name as another kind', { name: midt.name, kind: 'health-council' }, undefined],
    ['the same name afterwards', { name: midt.name, from: '2027-01-01' }, undefined],
    ['the same name, overlapping by a day', { name: midt.name, from: '2026-12-31' }, 'committees/body-name-taken', 'name'],
    ['its own name', { name: midt.name, id: 'midt' }, undefined],
  ])('%s', (_, change, code, field) => {
    const refusal = whyNotKeepPartnership({ ...wanted, ...change }, known)
    expect(refusal?.code).toBe(code)
    expect(refusal?.values?.['field']).toBe(field)
  })

  it('names the line that it does not know', () =>
    expect(whyNotKeepPartnership({ ...wanted, parties: 'Atlantis' }, known)?.values?.['line']).toBe('Atlantis'))
})

it('reads one thing a line', () => expect(linesOf('a\r\n\n b \n')).toEqual(['a', 'b']))
