import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AtStart, isIn, nextDirection, type Present, presenceOf, wasThere, whyNotChange, whyNotCorrectStart } from './presence.ts'

const begunAt = 1000
const span = { begunAt, now: 9000 }
const person = (atStart: AtStart | null, ...changes: Present['changes']): Present => ({ atStart, changes })
const came = (at: number) => ({ at, direction: 'came' as const })
const left = (at: number) => ({ at, direction: 'left' as const })

it.each([
  ['nobody has said', person(null), null, false],
  ['there from the start', person('present'), 'present', true],
  ['an apology', person('apology'), 'apology', false],
  ['came after an apology', person('apology', came(2000)), 'arrived-late', true],
  ['left', person('present', left(2000)), 'left-early', true],
  ['left and came back', person('present', left(2000), came(3000)), 'present', true],
  ['came late and left again', person('absent', came(2000), left(3000)), 'left-early', true],
])('%s', (_, who, presence, there) => {
  expect(presenceOf(who)).toBe(presence)
  expect(wasThere(who)).toBe(there)
})

it.each([
  ['comes who is in', person('present'), came(2000), 'meetings/already-in'],
  ['leaves who is not there', person('apology'), left(2000), 'meetings/already-out'],
  ['comes before the meeting', person('absent'), came(500), 'meetings/clock-wrong'],
  ['comes tomorrow', person('absent'), came(9500), 'meetings/clock-wrong'],
  ['comes at no time', person('absent'), undefined, 'meetings/clock-wrong'],
  ['leaves before they came', person('absent', came(3000)), left(2000), 'meetings/before-the-last-change'],
  ['comes late', person('absent'), came(2000), undefined],
])('%s', (_, who, change, code) => expect(whyNotChange(who, change, span)?.code).toBe(code))

it('does not change how somebody began under what followed', () => {
  expect(whyNotCorrectStart(person('present', left(2000)))?.code).toBe('meetings/came-and-left')
  expect(whyNotCorrectStart(person('present'))).toBeUndefined()
  expect(whyNotCorrectStart(undefined)).toBeUndefined()
})

describe('whatever is noted', () => {
  const notes = fc.array(
    fc.record({ at: fc.integer({ min: 0, max: 10_000 }), direction: fc.constantFrom('came' as const, 'left' as const) }),
  )
  const start = fc.constantFrom<AtStart | null>('present', 'apology', 'absent', null)
  /** What is kept of it, one after the other. */
  const kept = (atStart: AtStart | null, all: Present['changes']): Present =>
    all.reduce<Present>((who, change) => (whyNotChange(who, change, span) ? who : { ...who, changes: [...who.changes, change] }), {
      atStart,
      changes: [],
    })

  it('a person is in or out at any moment, and goes from one to the other', () =>
    fc.assert(
      fc.property(start, notes, fc.integer({ min: 0, max: 10_000 }), (atStart, all, at) => {
        const who = kept(atStart, all)
        who.changes.forEach((change, index) => {
          const before = index === 0 ? atStart === 'present' : who.changes[index - 1]!.direction === 'came'
          expect(change.direction === 'came').toBe(!before)
          expect(isIn(who, change.at)).toBe(change.direction === 'came')
          expect(isIn(who, change.at - 1)).toBe(before)
        })
        expect(typeof isIn(who, at)).toBe('boolean')
        expect(nextDirection(who) === 'left').toBe(isIn(who, 1e9))
        // Who was in at any moment was at the meeting.
        if (isIn(who, at)) expect(wasThere(who)).toBe(true)
      }),
    ))
})
