import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { OrganisationView } from '../queries/organisation-page.ts'
import { showOrganisation } from './show-organisation.tsx'

const committee = {
  id: 'c1',
  slug: 'politisk',
  name: 'Politisk Klynge',
  kind: 'cluster-political',
  level: 'political',
  partnershipId: 'p1',
  organisationId: null,
  parentId: null,
  publicSince: null,
  validFrom: null,
  validTo: null,
}
const appearance = {
  meetingId: 'm1',
  committeeId: 'c1',
  heldOn: '2023-04-26',
  personId: 'x',
  name: 'Borgmesteren',
  roles: [],
  capacity: 'chair',
  presence: 'present',
  state: 'minutes',
}
const view: OrganisationView = {
  day: '2026-11-22',
  vacant: [],
  appoints: false,
  organisation: { id: 'o1', slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø', sector: 'municipality', kind: 'municipality' },
  partnerships: [
    {
      id: 'p1',
      slug: 'klyngen',
      kind: 'health-cluster',
      name: 'Sundhedsklynge Midt',
      region: 'Region Hovedstaden',
      hospital: null,
      validFrom: '2022-07-01',
      validTo: null,
    },
  ],
  seats: [
    {
      id: 's1',
      committeeId: 'c1',
      committee,
      personId: 'x',
      person: 'Borgmesteren',
      organisationId: 'o1',
      capacity: 'chair',
      partyLetter: 'A',
      title: 'Borgmester',
      groupName: null,
      validFrom: '2022-09-21',
      validTo: null,
      isPublic: true,
      position: 0,
      seatId: null,
      besideId: null,
      source: null,
    },
  ],
  meetings: [
    {
      meetingId: 'm1',
      committeeId: 'c1',
      heldOn: '2023-04-26',
      committee,
      people: [appearance, { ...appearance, name: 'Direktøren', presence: 'apology' }],
    },
  ],
}
const draw = (given: OrganisationView, language: 'da' | 'en' = 'da') =>
  drawnPage(showOrganisation(given, { language, today: '2026-11-22', query: {} }), language)

it('shows what it is party to, its seats now, and its meetings with who came', () => {
  const page = draw(view)
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual(['h1 Furesø Kommune', 'h2 Samarbejder', 'h2 Pladser nu', 'h2 Møder', 'h3 2023'])
  expect(page.text).toContain('Borgmesteren Politisk Klynge Formand · Borgmester')
  expect(page.text).toContain('Borgmesteren, Direktøren (afbud)')
  expect(page.links.has('/soeg?q=Fures%C3%B8&part=furesoe')).toBe(true)
})

it('says what is not known yet, in English', () => {
  const page = draw({ ...view, partnerships: [], seats: [], meetings: [] }, 'en')
  expect(page.faults).toEqual([])
  expect(page.text).toContain('Not a party to any partnership yet')
})

it('shows another day with its vacant seats, and leads who appoints to the appointments', () => {
  const vacant = {
    id: 'p',
    committeeId: 'c1',
    committee,
    name: 'Furesø Kommune',
    sector: 'municipality' as const,
    capacity: 'member' as const,
    appointedById: 'o1',
    position: 0,
    validFrom: '2022-07-01',
    validTo: null,
    source: null,
  }
  const page = draw({ ...view, day: '2022-12-19', seats: [], vacant: [vacant], appoints: true })
  expect(page.faults).toEqual([])
  expect(page.headings).toContain('h2 Pladser den 19. december 2022')
  expect(page.text).toContain('Furesø Kommune · Medlem Ledig plads')
  expect(page.links.has('/udvalg/politisk?pr=2022-12-19')).toBe(true)
  expect(page.links.get('/organisationer/furesoe/udpegninger')).toBe('Udpegninger')
})
