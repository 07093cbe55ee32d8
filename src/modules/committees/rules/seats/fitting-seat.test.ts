import { describe, expect, it } from 'vitest'
import { type AppointedSeat, fittingSeats, onlyFittingSeat, placedOnSeats } from './fitting-seat.ts'
import type { Sitting } from './seat-history.ts'

const seat = (id: string, appointedById: string | null, more: Partial<AppointedSeat> = {}): AppointedSeat => ({
  id,
  capacity: 'member',
  sector: 'municipality',
  appointedById,
  position: 0,
  validFrom: '2022-07-01',
  validTo: null,
  ...more,
})
const seats = [
  seat('furesoe', 'furesoe'),
  seat('gladsaxe', 'gladsaxe'),
  seat('region-1', 'region', { sector: 'region', position: 1 }),
  seat('region-2', 'region', { sector: 'region', position: 2 }),
  seat('practice', null, { sector: 'general-practice' }),
  seat('leg', null, { sector: 'region', capacity: 'secretary' }),
]
const person = (organisationId: string | null, more: object = {}) => ({
  id: `${organisationId}`,
  personId: `${organisationId}`,
  seatId: null,
  besideId: null,
  capacity: 'member' as const,
  organisationId,
  sector: 'municipality' as const,
  validFrom: '2022-09-21',
  validTo: null,
  ...more,
})
const holding = (seatId: string): Sitting => ({ ...person('x'), seatId })

describe('the seat that somebody is meant to hold', () => {
  it.each<[string, ReturnType<typeof person>, string | undefined]>([
    ['that their municipality appoints to', person('furesoe'), 'furesoe'],
    ['also as chair', person('furesoe', { capacity: 'chair' }), 'furesoe'],
    ['of their sector, where their organisation appoints to none', person('plo', { sector: 'general-practice' }), 'practice'],
    ['of the secretariat', person('hospital', { sector: 'region', capacity: 'secretary' }), 'leg'],
    ['of none where two fit', person('region', { sector: 'region' }), undefined],
    ['of none as an adviser', person('furesoe', { capacity: 'adviser' }), undefined],
    ['of none where nothing is known of them', person(null, { sector: undefined }), undefined],
    ['of none before there were seats', person('furesoe', { validFrom: '2021-01-01' }), undefined],
  ])('is the one %s', (_, given, id) => expect(onlyFittingSeat(seats, [], given)?.id).toBe(id))

  it('is vacant', () => {
    expect(onlyFittingSeat(seats, [holding('furesoe')], person('furesoe'))).toBeUndefined()
    expect(onlyFittingSeat(seats, [holding('region-1')], person('region', { sector: 'region' }))?.id).toBe('region-2')
  })

  it('is offered in the order of the committee', () => {
    expect(fittingSeats(seats.toReversed(), [], person('region', { sector: 'region' })).map(({ id }) => id)).toEqual([
      'region-1',
      'region-2',
    ])
  })
})

describe('seats made for those who sit already', () => {
  it('are filled in their order where they are alike, the chair first, and no seat twice', () => {
    const people = ['a', 'b', 'c'].map((id) => person('region', { id, sector: 'region', capacity: id === 'c' ? 'chair' : 'member' }))
    expect(placedOnSeats(seats, [], [person('furesoe'), ...people])).toEqual([
      { sittingId: 'c', seatId: 'region-1' },
      { sittingId: 'furesoe', seatId: 'furesoe' },
      { sittingId: 'a', seatId: 'region-2' },
    ])
  })

  it('are given back to whoever left and came again', () => {
    const sat = (id: string, more: object) => person('region', { id, sector: 'region', ...more })
    const people = [
      sat('a', { personId: 'a' }),
      sat('b1', { personId: 'b', validTo: '2023-12-31' }),
      sat('b2', { personId: 'b', validFrom: '2025-01-01' }),
    ]
    expect(placedOnSeats(seats, [], people)).toEqual([
      { sittingId: 'a', seatId: 'region-1' },
      { sittingId: 'b1', seatId: 'region-2' },
      { sittingId: 'b2', seatId: 'region-2' },
    ])
  })

  it('are left to a person where it matters which one', () => {
    expect(placedOnSeats(seats, [], [person('herlev')])).toEqual([])
  })
})
