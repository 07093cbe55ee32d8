import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { CommitteeRole } from '../../../kernel/actor.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import type { CommitteeView } from '../queries/committee-page.ts'
import { committeeKind } from '../../committees/kinds/index.ts'
import { memberGroups } from '../rules/member-groups.ts'
import { showCommittee } from './show-committee.tsx'

const shown = (language: 'da' | 'en'): Shown => ({ language, today: '2026-11-22', query: {} })
const region = { slug: 'regionen', name: 'Region Hovedstaden', sector: 'region' as const }
const seat = (id: string, person: string, capacity: CommitteeRole, more: object = {}) => ({
  id,
  personId: id,
  person,
  capacity,
  partyLetter: null,
  title: null,
  groupName: null,
  validFrom: '2022-09-21',
  validTo: null,
  isPublic: true,
  seatId: null,
  besideId: null,
  organisation: region,
  beside: undefined as string | undefined,
  ...more,
})
const meeting = (id: string, heldOn: string, state: string) => ({
  id,
  heldOn,
  startsAt: null,
  endsAt: null,
  place: null,
  title: null,
  state,
  announcedAt: '2022-01-01T00:00:00Z',
  publishedAt: '2022-01-01T00:00:00Z',
})
const view: CommitteeView = {
  committee: {
    id: 'c1',
    slug: 'politisk',
    name: 'Politisk Sundhedsklynge',
    kind: 'cluster-political',
    level: 'political',
    partnershipId: 'p1',
    organisationId: null,
    parentId: null,
    publicSince: null,
    validFrom: '2022-07-01',
    validTo: '2026-12-31',
    validity: 'current',
  },
  organisation: null,
  partnership: { slug: 'klyngen', name: 'Sundhedsklynge Midt' },
  day: '2026-11-22',
  vacant: [],
  findings: [],
  kindTexts: undefined,
  others: [],
  seesSeats: false,
  seesItems: false,
  followsUp: false,
  nextAgenda: undefined,
  terms: null,
  ending: undefined,
  mayKeepTerms: false,
  mayChange: false,
  parent: undefined,
  focusAreas: [],
  groups: memberGroups([
    seat('s3', 'Direktøren', 'adviser'),
    seat('s2', 'Borgmester 2', 'member', { groupName: 'Kommuner', organisation: undefined }),
    seat('s1', 'Regionsrådsformanden', 'chair', { partyLetter: 'A', title: 'Formand' }),
  ]),
  coming: [meeting('m3', '2026-12-14', 'agenda')],
  held: [meeting('m2', '2026-05-06', 'minutes'), meeting('m1', '2025-11-26', 'minutes')],
}

describe('a committee’s page', () => {
  const page = drawnPage(showCommittee(view, shown('da')), 'da')

  it('has its coming meetings, those held by year, and its members in groups with the chairs first', () => {
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual([
      'h1 Politisk Sundhedsklynge',
      'h2 Kommende møder',
      'h3 2026',
      'h2 Afholdte møder',
      'h3 2026',
      'h3 2025',
      'h2 Medlemmer',
      'h3 Formandskab',
      'h3 Kommuner',
      'h3 Bisiddere',
    ])
    expect(page.links.get('/moeder/m1')).toBe('Onsdag den 26. november 2025')
  })

  it('leads who prepares its meetings to the next agenda and to what is open', () => {
    expect([...page.links.keys()].filter((href) => href.startsWith('/opfoelgning') || href.endsWith('/dagsorden'))).toEqual([])
    for (const language of ['da', 'en'] as const) {
      const secretary = { ...view, followsUp: true, nextAgenda: view.coming[0] }
      const { links, faults } = drawnPage(showCommittee(secretary, shown(language)), language)
      expect(faults).toEqual([])
      expect(links.get('/moeder/m3/dagsorden')).toMatch(/2026/)
      expect(links.has('/opfoelgning?udvalg=politisk')).toBe(true)
    }
  })

  it('names members with party, title and organisation', () => {
    expect(page.links.get('/personer/s1')).toBe('Regionsrådsformanden')
    expect(page.text).toContain('Regionsrådsformanden (A)')
    expect(page.links.get('/organisationer/regionen')).toBe('Region og hospital: Region Hovedstaden')
  })

  it('says where it belongs and at which level', () => {
    expect(page.links.get('/klynger/klyngen')).toBe('Sundhedsklynge Midt')
    expect(page.text).toContain('Politisk niveau')
    expect(page.text).toContain('1. juli 2022 – 31. december 2026')
  })

  it('says so when it has ended, and in English', () => {
    const ended = { ...view, committee: { ...view.committee, validity: 'ended' as const }, coming: [], held: [], groups: [] }
    const english = drawnPage(showCommittee(ended, shown('en')), 'en')
    expect(english.faults).toEqual([])
    expect(english.headings).toEqual(['h1 Politisk Sundhedsklynge', 'h2 Upcoming meetings', 'h2 Meetings held', 'h2 Members'])
    expect(english.text).toContain('Ended')
    expect(english.text).toContain('No known members')
  })

  it('says clearly when another day is shown, and keeps it on the way', () => {
    const then = drawnPage(showCommittee({ ...view, day: '2022-12-19' }, shown('da')), 'da')
    expect(then.faults).toEqual([])
    expect(then.text).toContain('Siden viser den 19. december 2022, ikke i dag')
    expect(then.headings).toContain('h2 Medlemmer den 19. december 2022')
    expect(then.links.get('/personer/s1?pr=2022-12-19')).toBe('Regionsrådsformanden')
    expect(then.links.get('/organisationer/regionen?pr=2022-12-19')).toBe('Region og hospital: Region Hovedstaden')
    expect(then.links.get('/udvalg/politisk?pr=2026-11-22')).toBe('Vis, som det er i dag')
    expect(then.fields.get('pr')).toBe('2022-12-19')
  })

  const composed: CommitteeView = {
    ...view,
    kindTexts: committeeKind('cluster-political')!.texts,
    findings: [
      {
        about: 'seats',
        rule: { key: 'regionalCouncillors', sector: 'region', source: 'agreement-2021', inferred: false },
        wanted: { atLeast: 2, atMost: 3 },
        found: 4,
        breach: 'too-many',
      },
      {
        about: 'secretariat-leg',
        rule: { key: 'secretariat-leg', sector: 'region', source: 'minutes-midt-2022', inferred: false },
        wanted: { atLeast: 1 },
        found: 0,
        breach: 'too-few',
      },
    ],
    vacant: [
      {
        id: 'p1',
        name: 'Herlev Kommune',
        sector: 'municipality',
        capacity: 'member',
        validFrom: '2022-07-01',
        validTo: null,
        appointedBy: 'Region Hovedstaden',
      },
    ],
    groups: memberGroups([
      seat('s1', 'Regionsrådsformanden', 'chair'),
      seat('s3', 'Direktøren', 'adviser', { beside: 'Regionsrådsformanden' }),
    ]),
    others: [{ ...seat('s9', 'Borgmester 9', 'member', { validTo: '2025-12-31' }), organisation: 'Herlev Kommune' }],
    seesSeats: true,
  }

  it.each([
    [
      'da',
      'nævner to til tre regionsrådsmedlemmer; her er fire',
      'Sekretariatet mangler sit ben hos regionen',
      'Ledig',
      'Ved siden af Regionsrådsformanden',
      '21. september 2022 – 31. december 2025',
    ],
    ['en', 'four', 'the region', 'Vacant', 'Beside Regionsrådsformanden', '21 September 2022 – 31 December 2025'],
  ] as const)('tells in %s what the sources say, what is vacant, who sits beside whom, and who sat before', (language, ...told) => {
    const drawn = drawnPage(showCommittee(composed, shown(language)), language)
    expect(drawn.faults).toEqual([])
    for (const sentence of told) expect(drawn.text).toContain(sentence)
    expect(drawn.links.has('/udvalg/politisk/pladser')).toBe(true)
    expect(drawn.links.get('/personer/s9')).toBe('Borgmester 9')
  })
})

describe('what a committee is for', () => {
  const terms = {
    number: 2,
    validFrom: '2025-01-01',
    mandateEndsOn: '2027-01-31',
  }

  it.each([
    ['da', '2027-01-31', 'Mandatet slutter snart'],
    ['da', '2026-10-31', 'Mandatet er udløbet'],
    ['da', '2027-12-31', 'Mandatet løber til 31. december 2027.'],
    ['en', '2027-01-31', 'The mandate ends soon'],
  ] as const)('says in %s that a mandate to %s: %s', (language, mandateEndsOn, words) => {
    const page = drawnPage(showCommittee({ ...view, terms: { ...terms, mandateEndsOn } }, shown(language)), language)
    expect(page.text).toContain(words)
    expect(page.links.has('/udvalg/politisk/kommissorium')).toBe(true)
    expect(page.faults).toEqual([])
  })

  it('asks its keepers to write it, and nobody else', () => {
    const draw = (mayKeepTerms: boolean) => drawnPage(showCommittee({ ...view, mayKeepTerms }, shown('da')), 'da')
    expect(draw(true).links.get('/udvalg/politisk/kommissorium')).toBe('Skriv den første version')
    expect(draw(false).headings).not.toContain('h2 Kommissorium')
  })

  it('says why it ends and who carries on', () => {
    const successor = { id: 'c2', slug: 'raadet', name: 'Sundhedsrådet', publicSince: '2026-01-01T00:00:00Z' }
    const page = drawnPage(showCommittee({ ...view, ending: { reason: 'Loven ophæver klyngerne', successor } }, shown('da')), 'da')
    expect(page.text).toContain('Slutter 31. december 2026.')
    expect(page.text).toContain('Loven ophæver klyngerne')
    expect(page.links.get('/udvalg/raadet')).toBe('Sundhedsrådet')
  })
})
