import { describe, expect, it } from 'vitest'
import { organisationMeant, organisationsNamedIn } from './organisation-match.ts'

const organisations = [
  { id: 'region', name: 'Region Hovedstaden', shortName: 'Region H' },
  { id: 'psychiatry', name: 'Region Hovedstadens Psykiatri', shortName: 'Psykiatrien' },
  { id: 'herlev', name: 'Herlev Kommune', shortName: 'Herlev' },
  { id: 'hospital', name: 'Herlev og Gentofte Hospital', shortName: 'HGH' },
  { id: 'gentofte', name: 'Gentofte Kommune', shortName: 'Gentofte' },
]

describe('organisationsNamedIn', () => {
  it.each([
    ['Herlev Kommune udarbejder et notat', ['herlev']],
    ['notatet er Herlevs', ['herlev']],
    ['overgange mellem Herlev og Gentofte Hospital og praksis', ['hospital']],
    ['Gentofte og HGH', ['hospital', 'gentofte']],
    ['ingen af dem', []],
    ['Herlevgade er en vej', []],
  ])('%s', (text, ids) => expect(organisationsNamedIn(text, organisations).toSorted()).toEqual(ids.toSorted()))
})

describe('organisationMeant', () => {
  it.each([
    ['Herlev Kommune', 'herlev'],
    ['herlev  kommune', 'herlev'],
    ['Borgmesteren i Gentofte', 'gentofte'],
    ['Region Hovedstadens Psykiatri', 'psychiatry'],
    ['Gentofte og HGH', undefined],
    [undefined, undefined],
  ])('%s → %s', (written, id) => expect(organisationMeant(written, organisations)).toBe(id))
})
