import { expect, it } from 'vitest'
import { minutesBehind, minutesUsed } from './item-time.ts'

const minute = 60_000
const turn = (from: number, to: number | null) => ({ begunAt: from * minute, endedAt: to === null ? null : to * minute })

it.each([
  ['not taken up', [], 0],
  ['under way', [turn(0, null)], 30],
  ['taken up twice', [turn(0, 5), turn(20, null)], 15],
  ['closed', [turn(0, 12)], 12],
])('counts the minutes of an item %s', (_, turns, minutes) => expect(minutesUsed(turns, 30 * minute)).toBe(minutes))

it.each([
  ['ahead', [{ minutesAllotted: 20, turns: [turn(0, 15)], done: true }], -5],
  ['as planned, with an item under way', [{ minutesAllotted: 40, turns: [turn(0, null)], done: false }], 0],
  ['behind on the item under way', [{ minutesAllotted: 10, turns: [turn(0, null)], done: false }], 20],
  [
    'caught up again',
    [
      { minutesAllotted: 10, turns: [turn(0, 20)], done: true },
      { minutesAllotted: 30, turns: [turn(20, 30)], done: true },
    ],
    -10,
  ],
  ['without any times', [{ minutesAllotted: null, turns: [turn(0, 20)], done: true }], undefined],
])('%s', (_, items, minutes) => expect(minutesBehind(items, 30 * minute)).toBe(minutes))
