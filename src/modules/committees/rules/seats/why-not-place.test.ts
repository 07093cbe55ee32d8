import { expect, it } from 'vitest'
import type { SeatHistory, Sitting } from './seat-history.ts'
import { whyNotPlace } from './why-not-place.ts'

const sitting = (id: string, more: Partial<Sitting> = {}): Sitting => ({
  id,
  personId: id,
  capacity: 'member',
  seatId: null,
  besideId: null,
  validFrom: '2022-09-21',
  validTo: null,
  ...more,
})
const history: SeatHistory = {
  committee: { validFrom: null, validTo: null },
  seats: [
    { id: 'free', capacity: 'member', validFrom: '2022-07-01', validTo: null },
    { id: 'taken', capacity: 'member', validFrom: '2022-07-01', validTo: null },
    { id: 'young', capacity: 'member', validFrom: '2024-01-01', validTo: null },
    { id: 'leg', capacity: 'secretary', validFrom: '2022-07-01', validTo: null },
  ],
  sittings: [sitting('mayor', { seatId: 'taken' }), sitting('late', { validFrom: '2025-01-01' })],
}

it.each<[string, Sitting, string, boolean]>([
  ['on a vacant seat', sitting('x'), 'free', true],
  ['as chair on a member’s seat', sitting('x', { capacity: 'chair' }), 'free', true],
  ['on a seat that somebody holds', sitting('x'), 'taken', false],
  ['on a seat that was made later', sitting('x'), 'young', false],
  ['on a seat of the secretariat', sitting('x'), 'leg', false],
  ['on a seat of another committee', sitting('x'), 'elsewhere', false],
  ['as adviser beside a member', sitting('x', { capacity: 'adviser' }), 'mayor', true],
  ['as adviser beside who came later', sitting('x', { capacity: 'adviser' }), 'late', false],
  ['as member beside a member', sitting('x'), 'mayor', false],
])('places somebody %s', (_, given, at, may) => expect(whyNotPlace(history, given, at) === undefined).toBe(may))
