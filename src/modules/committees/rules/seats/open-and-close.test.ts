import { describe, expect, it } from 'vitest'
import { whyNotCloseSeat, whyNotOpenSeat } from './open-and-close.ts'

const committee = { validFrom: '2022-07-01', validTo: '2026-12-31' }
const seat = { id: 's', capacity: 'member' as const, validFrom: '2022-07-01', validTo: '2026-12-31' }
const holding = (validTo: string | null) => ({
  id: 'x',
  personId: 'x',
  capacity: 'member' as const,
  seatId: 's',
  besideId: null,
  validFrom: '2022-07-01',
  validTo,
})

describe('a new seat', () => {
  it.each([
    ['in the committee’s time', { name: 'Furesø', from: '2023-01-01' }, undefined],
    ['appointed to by somebody known', { name: 'Furesø', from: '2023-01-01', appointedById: 'o' }, undefined],
    ['without a name', { name: ' ', from: '2023-01-01' }, 'committees/seat-without-name'],
    ['without a day', { name: 'Furesø', from: '' }, 'committees/seat-without-day'],
    ['before the committee', { name: 'Furesø', from: '2022-06-30' }, 'committees/seat-without-day'],
    ['after the committee', { name: 'Furesø', from: '2027-01-01' }, 'committees/seat-without-day'],
    [
      'appointed to by nobody known',
      { name: 'Furesø', from: '2023-01-01', appointedById: 'x' },
      'committees/seat-appointed-by-nobody-known',
    ],
  ])('%s', (_, wanted, code) => expect(whyNotOpenSeat(wanted, committee, new Set(['o']))?.code).toBe(code))
})

describe('closing a seat', () => {
  it.each([
    ['that is vacant', [], '2025-12-31', undefined],
    ['whose holder leaves that day', [holding('2025-12-31')], '2025-12-31', undefined],
    ['that somebody holds', [holding(null)], '2025-12-31', 'committees/seat-in-use'],
    ['before it opened', [], '2022-06-30', 'committees/seat-closes-before-it-opens'],
    ['later than it closes anyway', [], '2027-06-30', 'committees/seat-closes-before-it-opens'],
    ['on no day', [], '', 'committees/seat-closes-before-it-opens'],
  ])('%s', (_, sittings, lastDay, code) => expect(whyNotCloseSeat(seat, sittings, lastDay)?.code).toBe(code))
})
