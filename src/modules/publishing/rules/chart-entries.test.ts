import { describe, expect, it } from 'vitest'
import { chartEntries, type ChartFacts } from './chart-entries.ts'

const old = { validFrom: '2022-07-01', validTo: '2026-12-31' }
const partnership = (id: string, kind: string, region: string, span = old) => ({ id, slug: id, label: id, kind, region, ...span })
const committee = (id: string, level: string, more: Partial<ChartFacts['committees'][number]> = {}) => ({
  id,
  slug: id,
  name: id,
  kind: 'x',
  level,
  partnershipId: 'klynge' as string | null,
  organisationId: null as string | null,
  parentId: null as string | null,
  ...old,
  ...more,
})
const facts: ChartFacts = {
  partnershipId: 'klynge',
  partnerships: [
    partnership('klynge', 'health-cluster', 'H'),
    partnership('samarbejde', 'regional-cooperation', 'H'),
    partnership('andre', 'regional-cooperation', 'N'),
  ],
  committees: [
    committee('gruppe', 'professional', { parentId: 'faglig' }),
    committee('faglig', 'professional'),
    committee('politisk', 'political'),
    committee('ssu', 'political', { partnershipId: 'samarbejde' }),
    committee('klu', 'professional', { partnershipId: null, organisationId: 'furesoe', kind: 'klu' }),
    committee('fremmed-klu', 'professional', { partnershipId: null, organisationId: 'aalborg', kind: 'klu' }),
    committee('udvalg', 'political', { partnershipId: null, organisationId: 'furesoe', kind: 'municipal-committee' }),
    committee('foer', 'professional', { validTo: '2023-12-31' }),
  ],
  parties: [
    { partnershipId: 'klynge', organisationId: 'furesoe', ...old },
    { partnershipId: 'klynge', organisationId: 'regionen', ...old },
    { partnershipId: 'klynge', organisationId: 'piu', validFrom: '2022-07-01', validTo: '2022-12-31' },
  ],
  organisations: new Map([
    ['furesoe', { name: 'Furesø Kommune', sector: 'municipality' }],
    ['regionen', { name: 'Regionen', sector: 'region' }],
    ['piu', { name: 'PIU', sector: 'patients' }],
  ]),
  sectorsOf: new Map([['politisk', ['general-practice', 'region']]]),
}
const told = (given: ChartFacts, day: string) => chartEntries(given, day).map(({ id, parentId, tie }) => `${id} ${tie} ${parentId ?? '-'}`)

describe('what a partnership consists of', () => {
  it('stands from the frame down to the groups, with the parties’ own committees that have a part', () => {
    expect(told(facts, '2026-11-22')).toEqual([
      'samarbejde top -',
      'ssu belongs samarbejde',
      'klynge frame samarbejde',
      'politisk belongs klynge',
      'gruppe reports faglig',
      'faglig level politisk',
      'klu part klynge',
    ])
  })

  it('knows the sectors at the table on the day, region first', () => {
    const entries = new Map(chartEntries(facts, '2026-11-22').map((entry) => [entry.id, entry]))
    expect(entries.get('klynge')?.sectors).toEqual(['region', 'municipality'])
    expect(entries.get('politisk')?.sectors).toEqual(['region', 'general-practice'])
    expect(entries.get('klu')).toMatchObject({ organisation: 'Furesø Kommune', sectors: ['municipality'] })
  })

  it('is of its day: a committee that has ended is gone, a parent that is gone is not reported to', () => {
    expect(told(facts, '2023-06-01')).toContain('foer level politisk')
    const under = { ...facts, committees: [...facts.committees, committee('efter', 'professional', { parentId: 'foer' })] }
    expect(told(under, '2026-11-22')).toContain('efter level politisk')
  })

  it('has no frame where none is recorded, and nothing where the partnership is not', () => {
    expect(told({ ...facts, partnershipId: 'andre' }, '2026-11-22')).toEqual(['andre top -'])
    expect(told({ ...facts, partnershipId: 'ingen' }, '2026-11-22')).toEqual([])
  })

  it('puts the professional level beside the political where there is more than one of those', () => {
    const two = { ...facts, committees: [...facts.committees, committee('politisk-2', 'political')] }
    expect(told(two, '2026-11-22')).toContain('faglig belongs klynge')
  })
})
