import { expect, it } from 'vitest'
import { after, isNothing, noChanges, type SeatHistory, sittingOn, type Sitting, vacantOn, whoSitsOn } from './seat-history.ts'

const sitting = (id: string, more: Partial<Sitting> = {}): Sitting => ({
  id,
  personId: id,
  capacity: 'member',
  seatId: 'a',
  besideId: null,
  validFrom: '2022-07-01',
  validTo: null,
  ...more,
})
const history: SeatHistory = {
  committee: { validFrom: null, validTo: null },
  seats: [
    { id: 'a', capacity: 'member', validFrom: '2022-07-01', validTo: null },
    { id: 'b', capacity: 'member', validFrom: '2024-01-01', validTo: '2024-12-31' },
  ],
  sittings: [sitting('first', { validTo: '2023-12-31' }), sitting('second', { validFrom: '2024-06-01' })],
}

it.each([
  ['2022-06-30', [], undefined, []],
  ['2023-12-31', ['first'], 'first', []],
  ['2024-03-01', [], undefined, ['a', 'b']],
  ['2024-06-01', ['second'], 'second', ['b']],
  ['2025-01-01', ['second'], 'second', []],
] as const)('on %s sit %j', (day, who, holder, vacant) => {
  expect(whoSitsOn(history.sittings, day).map(({ id }) => id)).toEqual(who)
  expect(sittingOn(history, 'a', day)?.id).toBe(holder)
  expect(vacantOn(history, day).map(({ id }) => id)).toEqual(vacant)
})

it('is afterwards as the changes say, and the same where they say nothing', () => {
  expect(isNothing(noChanges)).toBe(true)
  expect(after(history, noChanges)).toEqual(history)
  const changed = after(history, {
    begun: [sitting('third', { validFrom: '2025-01-01', seatId: 'b' })],
    ended: [{ id: 'second', lastDay: '2024-12-31' }],
    withdrawn: ['first'],
    besideAnother: [{ id: 'second', besideId: 'third' }],
  })
  expect(changed.sittings).toMatchObject([{ id: 'second', validTo: '2024-12-31', besideId: 'third' }, { id: 'third' }])
})
