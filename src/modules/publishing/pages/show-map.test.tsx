import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import { type MapFacts, nationalMap } from '../rules/national-map.ts'
import { showMap } from './show-map.tsx'

const origin = { source: 'Referat', sourceAddress: 'https://www.eksempel.dk/sti', inferred: false }
const inferred = { source: 'Udledt af rådet', sourceAddress: null, inferred: true }
const days = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })
const old = days('2022-07-01', '2026-12-31')
const municipality = (slug: string, shortName: string, code: string) => ({
  id: slug,
  slug,
  name: `${shortName} Kommune`,
  shortName,
  kind: 'municipality',
  code,
})
const cluster = (slug: string, name: string, region: string) => ({
  id: slug,
  slug,
  kind: 'health-cluster',
  name,
  region,
  hospital: null,
  ...old,
  ...origin,
})
const facts: MapFacts = {
  organisations: [
    { id: 'h', slug: 'region-hovedstaden', name: 'Region Hovedstaden', shortName: 'Region H', kind: 'region', code: '1084' },
    { id: 's', slug: 'region-sjaelland', name: 'Region Sjælland', shortName: 'Region S', kind: 'region', code: '1085' },
    municipality('furesoe', 'Furesø', '0190'),
    municipality('greve', 'Greve', '0253'),
    municipality('koebenhavn', 'København', '0101'),
  ],
  regions: [
    { regionId: 'h', municipalityId: 'furesoe', ...days('2007-01-01'), ...origin },
    { regionId: 'h', municipalityId: 'koebenhavn', ...days('2007-01-01'), ...origin },
    { regionId: 's', municipalityId: 'greve', ...days('2007-01-01'), ...origin },
  ],
  partnerships: [
    cluster('midt', 'Sundhedsklynge Midt', 'Region Hovedstaden'),
    cluster('byen', 'Sundhedsklynge Byen', 'Region Hovedstaden'),
    cluster('midt-2', 'Sundhedsklynge Midt', 'Region Nordjylland'),
    cluster('koege', 'Sundhedsklynge Køge', 'Region Sjælland'),
    { ...cluster('raad', 'Sundhedsråd Nord', 'Region Østdanmark'), kind: 'health-council', ...days('2027-01-01') },
  ],
  parties: [
    { partnershipId: 'midt', organisationId: 'furesoe', ...old, ...origin },
    { partnershipId: 'midt', organisationId: 'koebenhavn', ...old, ...origin },
    { partnershipId: 'byen', organisationId: 'koebenhavn', ...old, ...origin },
    { partnershipId: 'raad', organisationId: 'furesoe', ...days('2027-01-01'), ...inferred },
  ],
}
const today = '2026-11-22'
const draw = (day: string, asked: string | undefined, language: 'da' | 'en', notADay = false) => {
  const map = nationalMap(facts, day)
  const chosen = map.municipalities.find(({ slug }) => slug === asked)
  const query = notADay ? { pr: '31-31' } : {}
  return drawnPage(showMap({ today, day, notADay, ...map, chosen }, { language, today, query }), language)
}

describe('the map', () => {
  it('answers for one municipality, draws the day, and says the same as a table with its sources', () => {
    const page = draw(today, 'koebenhavn', 'da')
    expect(page.faults).toEqual([])
    expect(page.headings.filter((heading) => !heading.startsWith('h3'))).toEqual([
      'h1 Find din klynge og dit sundhedsråd',
      'h2 København Kommune den 22. november 2026',
      'h2 Kortet den 22. november 2026',
      'h2 Alle kommuner',
      'h2 Kilder',
    ])
    expect(page.text).toContain('København Kommune er part i flere klynger')
    expect(page.links.get('/klynger/midt')).toBe('Sundhedsklynge Midt (Hovedstaden)')
    expect(page.fields.get('kommune')).toBe('koebenhavn')
    expect(page.fields.get('pr')).toBe(today)
    expect(page.text).toContain('Referat (eksempel.dk/sti)')
  })

  it('shows in words what the drawing shows in stripes and hatching', () => {
    const { text } = draw(today, undefined, 'da')
    expect(text).toContain('København Kommune: Sundhedsklynge Midt (Hovedstaden) og Sundhedsklynge Byen')
    expect(text).toContain('Greve Kommune: ingen kilde siger, hvilken klynge eller hvilket råd')
    expect(text).toContain('Ingen kilde siger hvilken. En af disse: Sundhedsklynge Køge')
  })

  it('marks what is to come, what has ended, and what is inferred', () => {
    const now = draw(today, 'furesoe', 'en')
    expect(now.faults).toEqual([])
    expect(now.text).toContain('Sundhedsråd Nord Upcoming Begins 1 January 2027')
    expect(now.text).toContain('inferred')
    const later = draw('2027-01-01', 'furesoe', 'en')
    expect(later.text).toContain('Sundhedsklynge Midt (Hovedstaden) Ended 1 July 2022 – 31 December 2026')
    expect(later.headings).toContain('h2 The map on 1 January 2027')
  })

  it('leads to the days on which something begins, and keeps the municipality', () => {
    expect(draw(today, 'furesoe', 'da').links.get('/kort?pr=2027-01-01&kommune=furesoe')).toBe('1. januar 2027')
  })

  it('says beside the field that a day does not exist', () => {
    expect(draw(today, undefined, 'da', true).text).toContain('Skriv en dato, der findes.')
  })

  it('stands also where nothing is recorded yet', () => {
    const nothing = nationalMap({ organisations: [], regions: [], partnerships: [], parties: [] }, today)
    const page = drawnPage(
      showMap({ today, day: today, notADay: false, ...nothing, chosen: undefined }, { language: 'da', today, query: {} }),
      'da',
    )
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Ingen kommuner endnu')
  })
})
