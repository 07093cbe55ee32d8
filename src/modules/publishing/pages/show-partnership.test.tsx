import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { PartnershipView } from '../queries/partnership-page.ts'
import { showPartnership } from './show-partnership.tsx'

const origin = { source: 'Lov om klynger', sourceAddress: 'https://www.eksempel.dk/lov', inferred: false }
const cluster = {
  id: 'p1',
  slug: 'klyngen',
  kind: 'health-cluster',
  name: 'Sundhedsklynge Midt',
  label: 'Sundhedsklynge Midt (Hovedstaden)',
  region: 'Region Hovedstaden',
  hospital: 'Herlev',
  validFrom: '2022-07-01',
  validTo: '2026-12-31',
  validity: 'current' as const,
  ...origin,
}
const council = {
  ...cluster,
  id: 'p2',
  slug: 'raadet',
  kind: 'health-council',
  name: 'Sundhedsråd Nord',
  label: 'Sundhedsråd Nord',
  region: 'Region Østdanmark',
  hospital: null,
  validFrom: '2027-01-01',
  validTo: null,
  validity: 'coming' as const,
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
const organisation = (slug: string, name: string, sector: string) => ({
  id: slug,
  slug,
  name,
  shortName: name,
  sector,
  kind: sector,
  code: null,
  validFrom: null,
  validTo: null,
  successorId: null,
  ...origin,
})
const furesoe = organisation('furesoe', 'Furesø Kommune', 'municipality')
const gladsaxe = organisation('gladsaxe', 'Gladsaxe Kommune', 'municipality')
const region = organisation('region-h', 'Region Hovedstaden', 'region')
const oest = organisation('oest', 'Region Østdanmark', 'region')
const party = (of: ReturnType<typeof organisation>, more: { validTo?: string; validity?: 'ended'; inferred?: boolean } = {}) => ({
  partnershipId: 'p1',
  organisationId: of.id,
  position: 0,
  organisation: of,
  validFrom: '2022-07-01',
  validTo: null,
  validity: 'current' as const,
  ...origin,
  ...more,
})
const succession: NonNullable<PartnershipView['successors']> = {
  before: [cluster],
  after: [council],
  origins: [{ predecessorId: 'p1', successorId: 'p2', source: 'Udledt: samme kommuner', sourceAddress: null, inferred: true }],
  rows: [
    { organisation: region, bodies: ['p1'], fate: 'succeeded', other: oest, elsewhere: undefined },
    { organisation: oest, bodies: ['p2'], fate: 'succeeds', other: region, elsewhere: undefined },
    { organisation: furesoe, bodies: ['p1', 'p2'], fate: 'goes-on', other: undefined, elsewhere: undefined },
    { organisation: gladsaxe, bodies: ['p1'], fate: 'moves', other: undefined, elsewhere: { ...council, label: 'Sundhedsråd Syd' } },
  ],
}
const view: PartnershipView = {
  day: '2026-11-22',
  partnership: cluster,
  successors: succession,
  predecessors: undefined,
  parties: [
    party(organisation('piu', 'Patienternes udvalg', 'patients')),
    party(furesoe, { inferred: true }),
    party(gladsaxe, { validTo: '2023-12-31', validity: 'ended' }),
  ],
  committees: [committee],
  focusAreas: [{ id: 'f1', slug: 'aeldre', name: 'Ældre', summary: 'Trygge udskrivelser.', partnershipId: 'p1', committeeId: 'c1' }],
  mayChange: false,
  endReason: null,
}
const draw = (given: PartnershipView, today: string, language: 'da' | 'en' = 'da') =>
  drawnPage(showPartnership(given, { language, today, query: {} }), language)

it('shows parties with their days and sources, committees, focus areas and what comes after', () => {
  const page = draw(view, '2026-11-22')
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual([
    'h1 Sundhedsklynge Midt (Hovedstaden)',
    'h2 Udvalg',
    'h2 Fokusområder',
    'h3 Ældre',
    'h2 Parterne',
    'h2 Nu og efter, side om side',
    'h3 Sundhedsklynge Midt (Hovedstaden)',
    'h3 Sundhedsråd Nord',
    'h2 Kilder',
  ])
  expect(page.text).toContain('Samarbejdet slutter den 31. december 2026. Fra den 1. januar 2027 fortsætter det i Sundhedsråd Nord.')
  expect(page.links.get('/organisationer/furesoe')).toBe('Kommune: Furesø Kommune')
  expect(page.text).toContain('Gladsaxe Kommune 1. juli 2022 – 31. december 2023 Kilde 1 Ophørt')
  expect(page.text).toContain('Furesø Kommune Fra 1. juli 2022 Kilde 1 udledt')
  expect(page.text.indexOf('Furesø Kommune')).toBeLessThan(page.text.indexOf('Patienternes udvalg'))
  expect(page.links.get('/klynger/klyngen/diagram')).toBe('Organisationsdiagram')
  expect(page.links.has('/klynger/klyngen/rediger')).toBe(false)
})

it('says beside each other who goes on, and whose place is taken', () => {
  const { text } = draw(view, '2026-11-22')
  expect(text).toContain('Region og hospital: Region Hovedstaden Sundhedsklynge Midt (Hovedstaden) – Afløses af Region Østdanmark')
  expect(text).toContain('Region Østdanmark – Sundhedsråd Nord Afløser Region Hovedstaden')
  expect(text).toContain('Furesø Kommune Sundhedsklynge Midt (Hovedstaden) Sundhedsråd Nord Går videre')
  expect(text).toContain('Gladsaxe Kommune Sundhedsklynge Midt (Hovedstaden) – Flytter til Sundhedsråd Syd')
  expect(text).toContain('Udledt: samme kommuner')
})

it('speaks of the end in the past when it has passed', () => {
  expect(draw(view, '2027-02-01').text).toContain('Samarbejdet sluttede den 31. december 2026.')
})

it('says which other day is shown, and keeps it on the way to map and diagram', () => {
  const page = draw({ ...view, day: '2023-01-01' }, '2026-11-22')
  expect(page.links.has('/kort?pr=2023-01-01')).toBe(true)
  expect(page.links.has('/klynger/klyngen/diagram?pr=2023-01-01')).toBe(true)
  expect(page.fields.get('pr')).toBe('2023-01-01')
})

it('names what a successor takes over, in English, and leads those who keep it to the form', () => {
  const after = {
    ...view,
    partnership: council,
    successors: undefined,
    predecessors: succession,
    committees: [],
    focusAreas: [],
    parties: [],
  }
  const page = draw({ ...after, mayChange: true }, '2026-11-22', 'en')
  expect(page.faults).toEqual([])
  expect(page.text).toContain('Begins 1 January 2027')
  expect(page.text).toContain('Takes over the work of Sundhedsklynge Midt (Hovedstaden)')
  expect(page.headings).toContain('h2 Before and now, side by side')
  expect(page.links.get('/klynger/raadet/rediger')).toBe('Change or end')
})

it('says why it ends, and leads those who may to a new committee', () => {
  const page = draw({ ...view, endReason: 'Loven ophæver klyngerne', mayChange: true }, '2026-11-22')
  expect(page.text).toContain('Slutter 31. december 2026. Loven ophæver klyngerne')
  expect(page.links.get(`/udvalg/nyt?samarbejde=${cluster.slug}`)).toBe('Nyt udvalg')
})
