import { describe, expect, it } from 'vitest'
import { committeeRow, meetingRow } from '../../../../test/support/shown-rows.ts'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { FrontView } from '../queries/front-page.ts'
import { showFront } from './show-front.tsx'

const shown = (language: 'da' | 'en'): Shown => ({ language, today: '2026-11-22', query: {} })
const committee = committeeRow({ name: 'Politisk Sundhedsklynge', partnershipId: 'p1', validFrom: '2022-07-01', validTo: '2026-12-31' })
const published = new Date('2026-11-20T08:00:00Z')
const meeting = { ...meetingRow({ state: 'agenda', version: 1, announcedAt: published, publishedAt: published }), committee }
const followUp = {
  id: 'f1',
  committeeId: 'c1',
  committee,
  meetingId: 'm0',
  itemId: 'i4',
  text: 'Sekretariatet sender et notat',
  dueOn: '2026-11-08',
  responsible: 'Sekretariatet',
  organisationId: null,
  state: 'proposed',
  open: true,
  place: { itemId: 'i4', meetingId: 'm0', heldOn: '2026-05-06', position: 3, number: '4' },
}
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
  id: 'p1',
  slug: 'klyngen',
  kind: 'health-cluster',
  name: 'Sundhedsklynge Midt',
  region: 'Region Hovedstaden',
  hospital: 'Herlev',
  validFrom: '2022-07-01',
  validTo: '2026-12-31',
  successors: [council],
}
const furesoe = {
  id: 'o1',
  slug: 'furesoe',
  name: 'Furesø Kommune',
  shortName: 'Furesø',
  sector: 'municipality' as const,
  kind: 'municipality',
}

const view: FrontView = {
  reader: undefined,
  coming: [meeting],
  latest: [{ ...meeting, id: 'm0', heldOn: '2026-05-06', state: 'minutes' }],
  followUps: [followUp],
  partnerships: [cluster],
  focusAreas: [
    {
      id: 'f1',
      slug: 'aeldre',
      name: 'Ældre',
      summary: 'Trygge udskrivelser.',
      partnershipId: 'p1',
      committeeId: 'c1',
      partnership: cluster,
      committee,
    },
  ],
  municipalities: [furesoe],
}
const empty: FrontView = { reader: undefined, coming: [], latest: [], followUps: [], partnerships: [], focusAreas: [], municipalities: [] }

describe('the front page for everyone', () => {
  const page = drawnPage(showFront(view, shown('da')), 'da')

  it('asks what one is looking for, then tells what comes, what was agreed, what was held', () => {
    expect(page.faults).toEqual([])
    expect(page.title).toBe('Samspil')
    expect(page.headings).toEqual([
      'h1 Følg sundhedssamarbejdet fra møde til handling',
      'h2 Næste møder',
      'h3 2026',
      'h2 Aftalt, men endnu ikke gjort',
      'h2 Seneste møder',
      'h2 Samarbejdet',
      'h2 Find din kommune',
      'h2 Det arbejder vi med',
      'h3 Ældre',
    ])
    expect(page.fields.has('q')).toBe(true)
  })

  it('says when and where the next meeting is', () => {
    expect(page.links.get('/moeder/m1')).toBe('Politisk Sundhedsklynge, 14. december 2026')
    expect(page.text).toContain('kl. 9.15–11.15 · Rådhuset · om 3 uger')
  })

  it('says whose a follow-up is, that it is overdue, and leads to the item it comes from', () => {
    expect(page.text).toContain('Ansvarlig: Sekretariatet · Frist 8. november 2026 (2 uger siden)')
    expect(page.text).toContain('Forslag, over fristen')
    expect(page.links.get('/moeder/m0#punkt-4')).toBe('Aftalt 6. maj 2026 (7 måneder siden), punkt 4')
  })

  it('leads to the collaboration, to what succeeds it, and to the municipality', () => {
    expect(page.links.get('/klynger/klyngen')).toBe('Sundhedsklynge Midt')
    expect(page.text).toContain('Afløses den 1. januar 2027 af Sundhedsråd Nord')
    expect(page.links.get('/klynger/raadet')).toBe('Sundhedsråd Nord')
    expect(page.fields.has('kommune')).toBe(true)
    expect(page.links.has('/kort')).toBe(true)
  })

  it('says the same in English', () => {
    const english = drawnPage(showFront(view, shown('en')), 'en')
    expect(english.faults).toEqual([])
    expect(english.headings.slice(0, 2)).toEqual(['h1 Follow health collaboration from meeting to action', 'h2 Next meetings'])
    expect(english.text).toContain('Due 8 November 2026 (2 weeks ago)')
  })

  it('says what to do when there is nothing yet', () => {
    const bare = drawnPage(showFront(empty, shown('da')), 'da')
    expect(bare.faults).toEqual([])
    expect(bare.text).toContain('Ingen møder endnu')
    expect(bare.text).toContain('Ingen åbne opfølgninger')
  })
})

describe('the front page for those signed in', () => {
  const reader = {
    name: 'Borgmesteren i Furesø',
    publishes: false,
    next: meeting,
    unpublished: [],
    followUps: [],
    organisations: [furesoe],
    mandates: [],
    mailFailingSince: null,
    work: [],
    releases: [],
    involvements: [],
  }
  const draw = (more: Partial<NonNullable<FrontView['reader']>>) =>
    drawnPage(showFront({ ...view, reader: { ...reader, ...more } }, shown('da')), 'da')

  it('tells who runs the installation that mail does not get through', () => {
    const page = draw({ mailFailingSince: new Date('2026-11-22T14:22:00Z') })
    expect(page.text).toContain('Ingen mail er sendt siden 22. november 2026 kl. 15.22')
    expect(page.links.has('/drift/post')).toBe(true)
  })

  it('leads a municipality to the agendas that its committees are to see', () => {
    const page = draw({
      involvements: [
        { meetingId: 'm1', committeeName: 'Politisk Sundhedsklynge', heldOn: '2026-12-14', organisationSlug: 'furesoe', number: 5 },
      ],
    })
    expect(page.headings).toContain('h3 Punkter, som jeres udvalg skal se')
    expect(page.links.get('/organisationer/furesoe/inddragelse/m1')).toBe('Politisk Sundhedsklynge, 14. december 2026')
    expect(page.text).toContain('5 forslag at tage stilling til · om 3 uger')
  })

  it('tells of mandates that end', () => {
    const page = draw({ mandates: [{ committeeId: 'c9', slug: 'faldgruppen', name: 'Faldgruppen', mandateEndsOn: '2026-12-31' }] })
    expect(page.headings).toContain('h3 Mandater, der skal tages stilling til')
    expect(page.links.get('/udvalg/faldgruppen/kommissorium')).toBe('Faldgruppen')
    expect(page.text).toContain('Mandatet slutter snart')
  })

  it('greets by office and tells the next meeting', () => {
    const page = draw({})
    expect(page.faults).toEqual([])
    expect(page.headings.slice(0, 2)).toEqual(['h1 Velkommen, Borgmesteren i Furesø', 'h2 Det venter på dig'])
    expect(page.text).toContain('Dit næste møde: Politisk Sundhedsklynge mandag den 14. december 2026 kl. 9.15–11.15 (om 3 uger).')
    expect(page.links.has('/import')).toBe(false)
  })

  it('shows a secretary what is not published and the way to import', () => {
    const page = draw({ publishes: true, unpublished: [{ ...meeting, id: 'm9', announcedAt: null, publishedAt: null }] })
    expect(page.faults).toEqual([])
    expect(page.headings).toContain('h3 Møder, der ikke er offentliggjort')
    expect(page.links.has('/moeder/m9')).toBe(true)
    expect(page.links.get('/import')).toBe('Læs et dokument ind')
  })

  it('shows what one’s own organisation has been asked to do', () => {
    const page = draw({ followUps: [followUp] })
    expect(page.faults).toEqual([])
    expect(page.headings).toContain('h3 Opfølgninger hos Furesø Kommune')
  })
})
