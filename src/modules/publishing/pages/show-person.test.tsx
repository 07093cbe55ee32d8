import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { PersonView } from '../queries/person-page.ts'
import { showPerson } from './show-person.tsx'

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
const seat = {
  id: 's1',
  committeeId: 'c1',
  committee,
  personId: 'x',
  person: 'Borgmesteren i Furesø',
  organisationId: 'o1',
  capacity: 'chair' as const,
  partyLetter: 'A',
  title: 'Borgmester',
  groupName: null,
  validFrom: '2022-09-21',
  validTo: '2026-01-01',
  isPublic: true,
  position: 0,
  seatId: null,
  besideId: null,
  source: null,
}
const appearance = {
  meetingId: 'm1',
  committeeId: 'c1',
  committee,
  heldOn: '2023-04-26',
  personId: 'x',
  name: 'Borgmesteren i Furesø',
  roles: [],
  capacity: 'chair',
  presence: 'apology',
  state: 'minutes',
}
const view: PersonView = {
  person: { id: 'x', name: 'Borgmesteren i Furesø', organisationId: 'o1', publicSince: null },
  organisation: { id: 'o1', slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø', sector: 'municipality', kind: 'municipality' },
  day: '2026-11-22',
  mayKeepWaysIn: false,
  mayReadContact: false,
  mergedEntry: undefined,
  seats: [],
  otherSeats: [seat],
  appearances: [appearance, { ...appearance, meetingId: 'm0', heldOn: '2022-09-21', presence: 'present', roles: ['Borgmester'] }],
}
const draw = (given: PersonView, language: 'da' | 'en' = 'da') =>
  drawnPage(showPerson(given, { language, today: '2026-11-22', query: {} }), language)

it('shows seats with their dates and every appearance with attendance', () => {
  const page = draw(view)
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual(['h1 Borgmesteren i Furesø', 'h2 Pladser', 'h2 Tidligere og kommende pladser', 'h2 Møder'])
  expect(page.text).toContain('Formand · Borgmester · 21. september 2022 – 1. januar 2026')
  expect(page.text).toContain('26. april 2023 Politisk Klynge Formand Afbud')
  expect(page.text).toContain('21. september 2022 Politisk Klynge Borgmester Til stede')
  expect(page.links.get('/moeder/m1')).toBe('26. april 2023')
})

it('leads those who may to the ways of signing in', () => {
  expect(draw(view).links.has('/personer/x/log-ind')).toBe(false)
  expect(draw({ ...view, mayKeepWaysIn: true }).links.get('/personer/x/log-ind')).toBe('Login og invitation')
})

it('does not claim that someone was at a meeting that has no minutes yet', () => {
  const coming = { ...appearance, meetingId: 'm2', heldOn: '2026-12-14', presence: 'present', state: 'agenda' }
  expect(draw({ ...view, appearances: [coming] }).text).toContain('14. december 2026 Politisk Klynge Formand Indkaldt')
})

it('says what is not known yet, in English', () => {
  const page = draw({ ...view, organisation: undefined, otherSeats: [], appearances: [] }, 'en')
  expect(page.faults).toEqual([])
  expect(page.text).toContain('No seats known')
  expect(page.text).toContain('No published meetings')
})

it('shows where somebody sat on another day, and keeps the day on the way', () => {
  const page = draw({ ...view, day: '2022-12-19', seats: [seat], otherSeats: [] })
  expect(page.faults).toEqual([])
  expect(page.headings).toContain('h2 Pladser den 19. december 2022')
  expect(page.text).toContain('Siden viser den 19. december 2022, ikke i dag')
  expect(page.links.has('/udvalg/politisk?pr=2022-12-19')).toBe(true)
})

it('says that an old address was followed, and leads those who need it to how to reach the person', () => {
  const page = draw({ ...view, mergedEntry: 'Borgmester Furesø', mayReadContact: true })
  expect(page.faults).toEqual([])
  expect(page.text).toContain('Posten Borgmester Furesø er lagt sammen med Borgmesteren i Furesø')
  expect(page.links.has('/personer/x/kontakt')).toBe(true)
  expect(draw(view).links.has('/personer/x/kontakt')).toBe(false)
})
