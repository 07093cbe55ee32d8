import fc from 'fast-check'
import { expect, it } from 'vitest'
import { daysAfter } from '../../../../kernel/dates.ts'
import { type CommitteeMeeting, lastChance } from './last-chance.ts'

const today = '2026-11-22'
const before = '2026-12-14'
const meeting = (heldOn: string, dueOn: string | null = null): CommitteeMeeting => ({ heldOn, dueOn })

it.each([
  ['the last one before', [meeting('2026-12-02'), meeting('2026-12-09')], { kind: 'meeting', heldOn: '2026-12-09', dueOn: null }],
  ['no meeting on the same day', [meeting('2026-12-14')], { kind: 'none' }],
  ['no meeting that was', [meeting('2026-11-11')], { kind: 'none' }],
  [
    'an earlier one whose deadline is still to come',
    [meeting('2026-12-02', '2026-11-25'), meeting('2026-12-09', '2026-11-20')],
    { kind: 'meeting', heldOn: '2026-12-02', dueOn: '2026-11-25' },
  ],
  ['that the deadline is today', [meeting('2026-12-02', today)], { kind: 'meeting', heldOn: '2026-12-02', dueOn: today }],
  ['that it is too late for all', [meeting('2026-12-02', '2026-11-18')], { kind: 'too-late', heldOn: '2026-12-02', dueOn: '2026-11-18' }],
  ['none in an empty calendar', [], { kind: 'none' }],
])('says %s', (_, meetings, chance) => expect(lastChance(meetings, before, today)).toEqual(chance))

it('never names a meeting that is over or too late, and no later one could be reached', () => {
  const day = fc.integer({ min: -20, max: 40 }).map((days) => daysAfter(today, days))
  const any = fc.record({ heldOn: day, dueOn: fc.option(day) })
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (meetings) => {
      const chance = lastChance(meetings, before, today)
      const reachable = meetings.filter(({ heldOn, dueOn }) => heldOn >= today && heldOn < before && (dueOn === null || dueOn >= today))
      if (chance.kind !== 'meeting') return reachable.length === 0
      return reachable.every(({ heldOn }) => heldOn <= chance.heldOn) && reachable.some(({ heldOn }) => heldOn === chance.heldOn)
    }),
  )
})
