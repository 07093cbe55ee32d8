import { describe, expect, it } from 'vitest'
import { committeeRow } from '../../../../test/support/shown-rows.ts'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { YearView } from '../queries/year-page.ts'
import { showYear } from './show-year.tsx'

const committee = committeeRow()
const meeting: YearView['meetings'][number] = {
  id: 'm1',
  committeeId: 'c1',
  committee,
  heldOn: '2026-12-14',
  startsAt: '13:00',
  endsAt: '15:00',
  place: 'Rådhuset',
  state: 'planned',
  sequence: 0,
  cancelledBecause: null,
  movedFrom: null,
  announcedAt: new Date(0),
  deadlines: [{ kind: 'submission', dueOn: '2026-11-27' }],
  mayPrepareAgenda: false,
}
const view: YearView = { year: 2026, partnership: undefined, partnerships: [], meetings: [meeting], clashes: [], mayPlan: false }
const draw = (of: Partial<YearView>, language: 'da' | 'en' = 'da') =>
  drawnPage(showYear({ ...view, ...of }, { language, today: '2026-11-22', query: {} }), language)

describe('the year', () => {
  it.each([
    ['da', 'Årsplan 2026', 'Frist for punkter: 27. november 2026'],
    ['en', 'Year plan 2026', 'Items are due: 27 November 2026'],
  ] as const)('in %s shows meetings and their deadlines', (language, title, deadline) => {
    const page = draw({}, language)
    expect(page.faults).toEqual([])
    expect(page.headings[0]).toBe(`h1 ${title}`)
    expect(page.text).toContain('13.00–15.00 · Rådhuset')
    expect(page.text).toContain(deadline)
    expect(page.links.has('/aar/planlaeg')).toBe(false)
  })

  it('offers planning to those who may', () => expect(draw({ mayPlan: true }).links.get('/aar/planlaeg')).toBe('Planlæg møder'))

  it('says why a meeting is cancelled, and counts down to it no more', () => {
    const { text } = draw({ meetings: [{ ...meeting, state: 'cancelled', cancelledBecause: 'For få kan deltage' }] })
    expect(text).toContain('Aflyst: For få kan deltage')
    expect(text).not.toContain('Frist for punkter')
  })

  it('tells of meetings at the same time', () => {
    const other = { ...meeting, id: 'm2', committee: { ...committee, name: 'Faglig Klynge' } }
    const { text } = draw({ meetings: [meeting, other], clashes: [{ key: 'm1', with: 'm2', why: 'same-people' }] })
    expect(text).toContain('Politisk Klynge og Faglig Klynge mødes på samme tid 14. december 2026.')
  })

  it('says what to do in an empty year', () => expect(draw({ meetings: [] }).text).toContain('Ingen møder det år'))
})

it('leads those who put an agenda together to it', () => {
  expect(draw({}).text).not.toContain('Dagsorden:')
  expect(draw({ meetings: [{ ...meeting, mayPrepareAgenda: true }] }).text).toContain(`Dagsorden: ${committee.name}, 14. december 2026`)
})

it.each([
  ['2026-11-22', 'Planlagt'],
  ['2026-11-21', 'Intet referat'],
])('calls a meeting planned until its day is over: %s', (heldOn, word) =>
  expect(draw({ meetings: [{ ...meeting, heldOn }] }).text).toContain(word),
)
