import { describe, expect, it } from 'vitest'
import type { CompositionRule } from '../committee-kind.ts'
import { type Placed, plannedSeats } from './planned-seats.ts'

const grounds = { source: 'agreement-2021' as const, inferred: false }
const councillors: CompositionRule = {
  key: 'councillors',
  sector: 'region',
  capacity: 'member',
  count: { atLeast: 2, atMost: 3 },
  appointedBy: 'region',
  ...grounds,
}
const mayors: CompositionRule = {
  key: 'mayors',
  sector: 'municipality',
  capacity: 'member',
  count: { perParty: { atLeast: 1, atMost: 3 }, ofKind: 'municipality' },
  ...grounds,
}
const oneMore: CompositionRule = { ...councillors, count: { moreThan: 'municipality', by: 1 } }
const party = (id: string, sector: 'region' | 'municipality', organisationKind: string) => ({ id, name: id, sector, organisationKind })
const parties = [
  party('Region', 'region', 'region'),
  party('Hospital', 'region', 'hospital'),
  party('Furesø', 'municipality', 'municipality'),
  party('Herlev', 'municipality', 'municipality'),
]
const placed = (sector: Placed['sector'], organisationId: string | null, capacity: Placed['capacity'] = 'member'): Placed => ({
  sector,
  organisationId,
  capacity,
})
const names = (seats: readonly { readonly name: string }[]) => seats.map(({ name }) => name)

describe('the seats of a kind', () => {
  it('are one for each party, and as few as the source allows where it names a span', () => {
    expect(names(plannedSeats({ composition: [councillors, mayors] }, parties, [], []))).toEqual([
      'Region 1',
      'Region 2',
      'Furesø',
      'Herlev',
    ])
  })

  it('are as many as sit already, within the span, and theirs who sit', () => {
    const four = ['Region', 'Region', 'Hospital', 'Region'].map((id) => placed('region', id))
    expect(names(plannedSeats({ composition: [councillors] }, parties, [], four))).toEqual(['Region 1', 'Region 2', 'Hospital'])
    expect(
      names(
        plannedSeats({ composition: [mayors] }, parties, [], [placed('municipality', 'Furesø'), placed('municipality', 'Furesø', 'chair')]),
      ),
    ).toEqual(['Furesø 1', 'Furesø 2', 'Herlev'])
  })

  it('are counted from another sector’s', () => {
    expect(plannedSeats({ composition: [mayors, oneMore] }, parties, [], []).filter(({ sector }) => sector === 'region')).toHaveLength(3)
  })

  it('are only those that the record lacks, so that asking twice makes none twice', () => {
    const kind = { composition: [councillors, mayors, oneMore], secretariat: { legs: ['municipality', 'region'] as const, ...grounds } }
    const first = plannedSeats(kind, parties, [], [])
    const made = first.map(({ sector, capacity, appointedById }) => ({ sector, capacity, organisationId: appointedById }))
    expect(plannedSeats(kind, parties, made, [])).toEqual([])
    expect(names(plannedSeats({ composition: [mayors] }, parties, [placed('municipality', 'Furesø')], []))).toEqual(['Herlev'])
  })

  it('have both legs of the secretariat, whoever that is', () => {
    const kind = { composition: [], secretariat: { legs: ['municipality', 'region'] as const, ...grounds } }
    expect(plannedSeats(kind, parties, [placed('region', null, 'secretary')], [])).toMatchObject([
      { sector: 'municipality', capacity: 'secretary', appointedById: null, name: '' },
    ])
  })
})
