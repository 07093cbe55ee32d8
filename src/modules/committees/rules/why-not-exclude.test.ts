import { describe, expect, it } from 'vitest'
import { exclusionStateOn, type WantedExclusion, whyNotExclude } from './why-not-exclude.ts'

const wanted: WantedExclusion = { personId: 'p', reason: 'Inhabil i sagen', validFrom: '2026-11-22', validTo: null }
const known = { personId: 'p', validFrom: '2026-12-01', validTo: '2026-12-31' }

describe('whyNotExclude', () => {
  it.each<[string, Partial<WantedExclusion>, string | undefined]>([
    ['until further notice', {}, undefined],
    ['for a day', { validTo: '2026-11-22' }, undefined],
    ['nobody', { personId: undefined }, 'committees/exclusion-of-nobody'],
    ['somebody who is not of the committee', { personId: 'x' }, 'committees/exclusion-of-stranger'],
    ['without a first day', { validFrom: undefined }, 'committees/exclusion-day-missing'],
    ['a last day that is none', { validTo: undefined }, 'committees/exclusion-day-missing'],
    ['an end before the start', { validTo: '2026-11-21' }, 'committees/exclusion-ends-before-start'],
    ['yesterday', { validFrom: '2026-11-21' }, 'committees/exclusion-in-the-past'],
    ['a reason that is a story', { reason: 'x'.repeat(2001) }, 'committees/exclusion-reason-too-long'],
    ['no reason', { reason: undefined }, 'committees/exclusion-without-reason'],
  ])('%s', (_, more, code) => {
    expect(whyNotExclude({ ...wanted, ...more }, { today: '2026-11-22', ofCommittee: ['p'], others: [] })?.code).toBe(code)
  })

  it.each<[string, Partial<WantedExclusion>, string | undefined]>([
    ['without an end, over a later one', {}, 'committees/exclusion-overlaps'],
    ['up to the day before', { validTo: '2026-11-30' }, undefined],
    ['up to its first day', { validTo: '2026-12-01' }, 'committees/exclusion-overlaps'],
    ['from its last day', { validFrom: '2026-12-31' }, 'committees/exclusion-overlaps'],
    ['from the day after', { validFrom: '2027-01-01' }, undefined],
  ])('a second time %s', (_, more, code) => {
    expect(whyNotExclude({ ...wanted, ...more }, { today: '2026-11-22', ofCommittee: ['p'], others: [known] })?.code).toBe(code)
    expect(
      whyNotExclude({ ...wanted, ...more }, { today: '2026-11-22', ofCommittee: ['p'], others: [{ ...known, personId: 'x' }] }),
    ).toBeUndefined()
  })
})

it.each([
  ['2026-11-30', null, 'coming'],
  ['2026-12-01', null, 'current'],
  ['2026-12-31', null, 'current'],
  ['2027-01-01', null, 'ended'],
  ['2026-12-10', {} as Date, 'ended'],
] as const)('on %s, ended at %s: %s', (day, endedAt, state) => expect(exclusionStateOn(day, { ...known, endedAt })).toBe(state))
