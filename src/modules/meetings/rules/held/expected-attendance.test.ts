import { expect, it } from 'vitest'
import type { Mandate } from '../../../committees/rules/seats/mandate.ts'
import { expectedAttendance } from './expected-attendance.ts'

const mandate = (id: string, more: Partial<Mandate> = {}): Mandate => ({
  id,
  personId: id,
  person: id,
  organisationId: null,
  capacity: 'member',
  partyLetter: null,
  title: null,
  groupName: null,
  position: 0,
  validFrom: '2022-07-01',
  validTo: null,
  seatId: null,
  besideId: null,
  ...more,
})
const nothing = { ofSeat: new Map(), ofOrganisation: new Map() }
const on = (mandates: readonly Mandate[], day = '2026-12-14') => expectedAttendance(mandates, day, nothing)

it.each([
  ['from its first day', { validFrom: '2026-12-14' }, 1],
  ['not the day before', { validFrom: '2026-12-15' }, 0],
  ['until its last day', { validTo: '2026-12-14' }, 1],
  ['not after it', { validTo: '2026-12-13' }, 0],
])('a mandate counts %s', (_, period, number) => expect(on([mandate('mayor', period)])).toHaveLength(number))

it('lists a chair who is also a member once, and chairs first', () => {
  const expected = on([
    mandate('doctor', { position: 1 }),
    mandate('mayor as member', { personId: 'mayor', position: 2 }),
    mandate('mayor as chair', { personId: 'mayor', capacity: 'chair', position: 9 }),
    mandate('clerk', { capacity: 'secretary' }),
  ])
  expect(expected.map(({ personId, capacity }) => [personId, capacity])).toEqual([
    ['mayor', 'chair'],
    ['doctor', 'member'],
    ['clerk', 'secretary'],
  ])
})

it('takes the sector from the seat, else from the organisation', () => {
  const sectors = { ofSeat: new Map([['seat', 'general-practice']]), ofOrganisation: new Map([['town', 'municipality']]) }
  const people = [mandate('a', { seatId: 'seat', organisationId: 'town' }), mandate('b', { organisationId: 'town' }), mandate('c')]
  expect(expectedAttendance(people, '2026-01-01', sectors).map(({ sector }) => sector)).toEqual(['general-practice', 'municipality', null])
})
