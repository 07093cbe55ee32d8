import { expect, it } from 'vitest'
import { agendaTimes } from './agenda-times.ts'

const twoHours = { startsAt: '09:15', endsAt: '11:15' }

it.each([
  [twoHours, [5, 30, 60], { total: 95, length: 120, untimed: 0, starts: ['09:15', '09:20', '09:50'] }],
  [twoHours, [60, 60, 15], { total: 135, length: 120, untimed: 0, starts: ['09:15', '10:15', '11:15'], tooLongBy: 15 }],
  // An item without a time takes one all the same, so nobody knows when the next begins.
  [twoHours, [5, undefined, 10, 10], { total: 25, length: 120, untimed: 1, starts: ['09:15', '09:20', undefined, undefined] }],
  [twoHours, [undefined, undefined], { total: 0, length: 120, untimed: 2, starts: [undefined, undefined] }],
  [{ startsAt: '23:30' }, [60, 60], { total: 120, untimed: 0, starts: ['23:30', undefined] }],
  [{}, [10], { total: 10, untimed: 0, starts: [undefined] }],
  [twoHours, [], { total: 0, length: 120, untimed: 0, starts: [] }],
])('%o with %o', (meeting, allotted, expected) => expect(agendaTimes(meeting, allotted)).toEqual(expected))
