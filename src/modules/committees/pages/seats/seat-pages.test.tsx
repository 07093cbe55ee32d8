import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../../platform/http/doors.ts'
import { committeeKind } from '../../kinds/index.ts'
import type { MembershipView } from '../../queries/membership-page.ts'
import type { SeatCheckView } from '../../queries/seat-check.ts'
import type { SeatView } from '../../queries/seat-page.ts'
import type { SeatsView } from '../../queries/seats-page.ts'
import { showMembership } from './show-membership.tsx'
import { showSeat } from './show-seat.tsx'
import { showSeatCheck } from './show-seat-check.tsx'
import { showSeats } from './show-seats.tsx'

const today = '2026-11-22'
const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today, query: {}, ...more })
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
  validFrom: '2022-07-01',
  validTo: null,
}
const furesoe = {
  id: 'o1',
  slug: 'furesoe',
  name: 'Furesø Kommune',
  shortName: 'Furesø',
  sector: 'municipality',
  kind: 'municipality',
} as const
const seat = {
  id: 's1',
  committeeId: 'c1',
  name: 'Furesø Kommune',
  sector: 'municipality',
  capacity: 'member',
  appointedById: 'o1',
  position: 0,
  validFrom: '2022-07-01',
  validTo: null,
  source: null,
} as const
const holder = {
  id: 'm1',
  committeeId: 'c1',
  personId: 'x',
  person: 'Borgmesteren i Furesø',
  organisationId: 'o1',
  capacity: 'chair',
  partyLetter: 'A',
  title: 'Borgmester',
  groupName: null,
  position: 0,
  validFrom: '2022-09-21',
  validTo: null,
  seatId: 's1',
  besideId: null,
  source: '/moeder/mm',
  isPublic: true,
  organisation: furesoe,
} as const
const adviser = {
  ...holder,
  id: 'm2',
  personId: 'y',
  person: 'Direktøren i Furesø',
  capacity: 'adviser',
  seatId: null,
  besideId: 'm1',
  partyLetter: null,
} as const
const finding = {
  about: 'seats',
  rule: { key: 'regionalCouncillors', sector: 'region', source: 'agreement-2021', inferred: false },
  wanted: { atLeast: 2, atMost: 3 },
  found: 4,
  breach: 'too-many',
} as const
const kindTexts = committeeKind('cluster-political')!.texts
const told = { da: 'Aftalen om sundhedsklynger fra juni 2021 nævner to til tre regionsrådsmedlemmer; her er fire.', en: 'two to three' }

const seats: SeatsView = {
  committee,
  day: today,
  keeps: true,
  seats: [
    { ...seat, appointedBy: furesoe, holder, next: undefined, mayFill: true },
    {
      ...seat,
      id: 's2',
      name: '',
      sector: 'region',
      capacity: 'secretary',
      appointedById: null,
      appointedBy: undefined,
      holder: undefined,
      next: undefined,
      mayFill: true,
    },
  ],
  seatless: [],
  beside: [adviser],
  findings: [finding],
  kindTexts,
  toMake: 2,
  organisations: [furesoe],
}

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it('the seats stand by sector with holder, vacancy, who appoints, period and what the sources say', () => {
    const page = drawnPage(showSeats(seats, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain(language === 'da' ? 'Ledig plads' : 'Vacant seat')
    expect(page.text).toContain(language === 'da' ? 'Bisidder ved siden af Borgmesteren i Furesø' : 'Adviser beside Borgmesteren i Furesø')
    expect(page.text).toContain(language === 'da' ? 'Sekretariat, region og hospital' : 'Secretariat, region and hospital')
    expect(page.text).toContain(language === 'da' ? told.da : 'four')
    expect(page.links.has('/udvalg/politisk/pladser/s1')).toBe(true)
    expect(page.links.has('/udvalg/politisk/medlemmer/m1')).toBe(true)
    expect(page.links.has('/udvalg/politisk/udskiftning')).toBe(true)
  })

  it('one who appoints to one seat sees all and changes their own only', () => {
    const [own, other] = seats.seats
    const view = { ...seats, keeps: false, toMake: 0, seats: [own!, { ...other!, mayFill: false }] }
    const page = drawnPage(showSeats(view, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.links.has('/udvalg/politisk/pladser/s1')).toBe(true)
    expect(page.links.has('/udvalg/politisk/pladser/s2')).toBe(false)
    expect(page.fields.has('navn')).toBe(false)
  })

  const seatView: SeatView = {
    committee,
    seat,
    today,
    appointedBy: furesoe,
    holder,
    holders: [holder],
    keeps: true,
    capacities: ['member', 'chair'],
    organisations: [furesoe],
  }

  it('a seat is filled or its holder replaced, and comes back with the reason beside its field', () => {
    const page = drawnPage(showSeat(seatView, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.headings).toContain(language === 'da' ? 'h2 Udskift Borgmesteren i Furesø' : 'h2 Replace Borgmesteren i Furesø')
    const entered = { handling: ['appoint'], navn: ['Borgmester 2'], fra: ['2022-01-01'] }
    const refusal = { code: 'committees/committee-not-there-then', values: { field: 'fra', first: '2022-07-01' } }
    const back = drawnPage(showSeat(seatView, shown(language, { refusal, entered })), language)
    expect(back.faults).toEqual([])
    expect(back.text).toContain(
      language === 'da' ? 'Udvalget begynder først den 1. juli 2022.' : 'The committee does not begin until 1 July 2022.',
    )
    expect(back.links.has('#fra')).toBe(true)
    expect(back.fields.get('navn')).toBe('Borgmester 2')
  })

  const membership: MembershipView = {
    committee,
    seat,
    membership: holder,
    today,
    keeps: true,
    organisation: furesoe,
    beside: undefined,
    besides: [adviser],
    hasAccess: true,
    vacant: [{ ...seat, id: 's3', name: 'Herlev Kommune', appointedBy: undefined }],
    members: [],
    organisations: [furesoe],
  }

  it('a member is ended, moved, or given an adviser, with the right that follows and where it is known from', () => {
    const page = drawnPage(showMembership(membership, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.links.has('/moeder/mm')).toBe(true)
    expect(page.fields.has('behold')).toBe(true)
    expect(page.text).toContain('Direktøren i Furesø')
    expect(page.headings).toHaveLength(4)
  })

  it('one who has left can only be looked at', () => {
    const left = { ...membership, membership: { ...holder, validTo: '2025-12-31' }, vacant: [], besides: [] }
    const page = drawnPage(showMembership(left, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(['h1 Borgmesteren i Furesø'])
  })

  const check: SeatCheckView = {
    committee,
    kindTexts,
    deed: {
      kind: 'appoint',
      seatId: 's1',
      person: { name: 'Borgmester 2', isNew: false },
      capacity: 'member',
      from: '2026-12-01',
      access: true,
    },
    day: '2026-12-01',
    seat,
    membership: undefined,
    person: { id: 'n', name: 'Borgmester 2', isNew: true, organisationId: null },
    candidates: [
      { personId: 'z', name: 'Borgmester 2', organisation: 'Herlev Kommune', organisationId: 'o2', committees: ['Faglig Klynge'] },
    ],
    breaches: [finding],
    begins: [{ ...holder, id: 'n1', personId: 'n', person: 'Borgmester 2', capacity: 'member', validFrom: '2026-12-01' }],
    ends: [{ ...holder, lastDay: '2026-11-30' }],
    withdrawn: [],
  }

  it('a change is told before it is saved: who comes and goes, who may be meant, what the sources say', () => {
    const page = drawnPage(showSeatCheck(check, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain(
      language === 'da' ? 'Borgmesteren i Furesø slutter 30. november 2026' : 'Borgmesteren i Furesø ends on 30 November 2026',
    )
    expect(page.text).toContain('Herlev Kommune · Faglig Klynge')
    expect(page.text).toContain(language === 'da' ? told.da : 'four')
    expect(page.fields.has('person')).toBe(true)
    expect(page.fields.get('set')).toBe('ja')
  })
})
