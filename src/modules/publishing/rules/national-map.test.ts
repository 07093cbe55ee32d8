import { describe, expect, it } from 'vitest'
import { type MapFacts, nationalMap } from './national-map.ts'

const origin = { source: 'Lov', sourceAddress: null, inferred: false }
const organisation = (slug: string, code: string | null, kind = 'municipality') => ({
  id: slug,
  slug,
  name: `${slug} Kommune`,
  shortName: slug,
  kind,
  code,
})
const region = (slug: string, name: string) => ({ id: slug, slug, name, shortName: name, kind: 'region', code: null })
const span = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })
const old = span('2022-07-01', '2026-12-31')
const partnership = (id: string, kind: string, name: string, regionName: string, days = old) => ({
  id,
  slug: id,
  kind,
  name,
  region: regionName,
  hospital: null,
  ...days,
  ...origin,
})

const facts: MapFacts = {
  organisations: [
    region('h', 'Region H'),
    region('s', 'Region S'),
    region('e', 'Region E'),
    organisation('furesoe', '0190'),
    organisation('koebenhavn', '0101'),
    organisation('greve', '0253'),
    organisation('uden', null),
  ],
  regions: [
    { regionId: 'h', municipalityId: 'furesoe', ...span('2007-01-01', '2026-12-31'), ...origin },
    { regionId: 'e', municipalityId: 'furesoe', ...span('2027-01-01'), ...origin },
    { regionId: 'h', municipalityId: 'koebenhavn', ...span('2007-01-01', '2026-12-31'), ...origin },
    { regionId: 's', municipalityId: 'greve', ...span('2007-01-01', '2026-12-31'), ...origin },
  ],
  partnerships: [
    partnership('midt', 'health-cluster', 'Klynge Midt', 'Region H'),
    partnership('midt-2', 'health-cluster', 'Klynge Midt', 'Region S'),
    partnership('byen', 'health-cluster', 'Klynge Byen', 'Region H'),
    partnership('koege', 'health-cluster', 'Klynge K', 'Region S'),
    partnership('raad', 'health-council', 'Rådet', 'Region E', span('2027-01-01')),
    partnership('ssu', 'regional-cooperation', 'Samarbejdet', 'Region H'),
  ],
  parties: [
    { partnershipId: 'midt', organisationId: 'furesoe', ...old, ...origin },
    { partnershipId: 'raad', organisationId: 'furesoe', ...span('2027-01-01'), ...origin, inferred: true },
    { partnershipId: 'midt', organisationId: 'koebenhavn', ...old, ...origin },
    { partnershipId: 'byen', organisationId: 'koebenhavn', ...old, ...origin },
    { partnershipId: 'ssu', organisationId: 'furesoe', ...old, ...origin },
    { partnershipId: 'koege', organisationId: 's', ...old, ...origin },
  ],
}
const on = (day: string, slug: string) => nationalMap(facts, day).municipalities.find((each) => each.slug === slug)!

describe('who belongs where', () => {
  it.each([
    ['2026-12-31', 'Region H', ['current'], ['coming']],
    ['2027-01-01', 'Region E', ['ended'], ['current']],
    ['2022-06-30', 'Region H', ['coming'], ['coming']],
    ['2006-12-31', undefined, ['coming'], ['coming']],
  ])('on %s', (day, regionName, clusters, councils) => {
    const furesoe = on(day, 'furesoe')
    expect(furesoe.region?.name).toBe(regionName)
    expect(furesoe.clusters.map(({ validity }) => validity)).toEqual(clusters)
    expect(furesoe.councils.map(({ validity }) => validity)).toEqual(councils)
    expect(furesoe.councils[0]?.inferred).toBe(true)
  })

  it('puts a municipality in two clusters into both', () => {
    expect(on('2026-11-22', 'koebenhavn').clusters.map(({ partnership: { slug } }) => slug)).toEqual(['midt', 'byen'])
  })

  it('names the clusters it may be in where nothing says which, and only while they last', () => {
    expect(on('2026-11-22', 'greve').oneOf.map(({ slug }) => slug)).toEqual(['midt-2', 'koege'])
    expect(on('2027-01-01', 'greve').oneOf).toEqual([])
    expect(on('2026-11-22', 'furesoe').oneOf).toEqual([])
  })

  it('tells the namesakes apart, numbers those of the day, and leaves out what is no cluster or council', () => {
    const { partnerships, turningDays, municipalities } = nationalMap(facts, '2026-11-22')
    expect(partnerships.map(({ label }) => label)).toEqual(['Klynge Byen', 'Klynge Midt (H)', 'Klynge K', 'Klynge Midt (S)'])
    expect(turningDays).toEqual(['2022-07-01', '2027-01-01'])
    expect(municipalities.map(({ slug }) => slug)).toEqual(['furesoe', 'koebenhavn', 'greve'])
  })
})
