import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { PartnershipView } from '../queries/partnership-page.ts'
import { showPartnership } from './show-partnership.tsx'

const council = {
  id: 'p2',
  slug: 'raadet',
  kind: 'health-council',
  name: 'Sundhedsråd Nord',
  region: 'Region Østdanmark',
  hospital: null,
  validFrom: '2027-01-01',
  validTo: null,
}
const cluster = {
  ...council,
  id: 'p1',
  slug: 'klyngen',
  kind: 'health-cluster',
  name: 'Sundhedsklynge Midt',
  hospital: 'Herlev',
  validFrom: '2022-07-01',
  validTo: '2026-12-31',
}
const committee = {
  id: 'c1',
  slug: 'politisk',
  name: 'Politisk',
  kind: 'cluster-political',
  level: 'political',
  partnershipId: 'p1',
  organisationId: null,
  parentId: null,
  publicSince: null,
  validFrom: null,
  validTo: null,
}
const party = (slug: string, sector: 'municipality' | 'patients') => ({ id: slug, slug, name: slug, shortName: slug, sector, kind: 'x' })
const view: PartnershipView = {
  partnership: cluster,
  successors: [council],
  predecessors: [],
  parties: [party('furesoe', 'municipality'), party('piu', 'patients')],
  committees: [committee],
  focusAreas: [{ slug: 'aeldre', name: 'Ældre', summary: 'Trygge udskrivelser.', partnershipId: 'p1', committeeId: 'c1' }],
}
const draw = (given: PartnershipView, today: string, language: 'da' | 'en' = 'da') =>
  drawnPage(showPartnership(given, { language, today, query: {} }), language)

it('shows parties, committees, focus areas and what comes after', () => {
  const page = draw(view, '2026-11-22')
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual(['h1 Sundhedsklynge Midt', 'h2 Udvalg', 'h2 Fokusområder', 'h3 Ældre', 'h2 Parterne'])
  expect(page.text).toContain('Samarbejdet slutter den 31. december 2026. Fra den 1. januar 2027 fortsætter det i Sundhedsråd Nord.')
  expect(page.links.get('/organisationer/furesoe')).toBe('Kommune: furesoe')
  expect(page.links.get('/organisationer/piu')).toBe('piu')
})

it('speaks of the end in the past when it has passed', () => {
  expect(draw(view, '2027-02-01').text).toContain('Samarbejdet sluttede den 31. december 2026.')
})

it('names what a successor takes over, in English', () => {
  const page = draw(
    { ...view, partnership: council, successors: [], predecessors: [cluster], committees: [], focusAreas: [] },
    '2026-11-22',
    'en',
  )
  expect(page.faults).toEqual([])
  expect(page.text).toContain('Begins 1 January 2027')
  expect(page.text).toContain('Takes over the work of Sundhedsklynge Midt')
})
