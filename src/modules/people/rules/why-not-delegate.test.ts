import { describe, expect, it } from 'vitest'
import { type Delegation, delegationStateOn, mayWithdraw, whyNotDelegate } from './why-not-delegate.ts'

const today = '2026-07-01'
const holiday: Delegation = { fromPersonId: 'a', toPersonId: 'b', validFrom: '2026-07-06', validTo: '2026-07-26' }

describe('whyNotDelegate', () => {
  it.each<[string, Partial<Delegation & { reason: string }>, Partial<Parameters<typeof whyNotDelegate>[1]>, string | undefined]>([
    ['a holiday', {}, {}, undefined],
    ['a single day, today', { validFrom: today, validTo: today }, {}, undefined],
    ['a whole year', { validFrom: today, validTo: '2027-07-01' }, {}, undefined],
    ['a day more', { validFrom: today, validTo: '2027-07-02' }, {}, 'people/delegation-too-long'],
    ['a reason that is a story', { reason: 'x'.repeat(2001) }, {}, 'people/delegation-reason-too-long'],
    ['nobody', { toPersonId: undefined }, {}, 'people/delegate-missing'],
    ['oneself', { toPersonId: 'a' }, {}, 'people/delegate-is-oneself'],
    ['somebody who cannot sign in', {}, { maySignIn: false }, 'people/delegate-cannot-sign-in'],
    ['no last day', { validTo: undefined }, {}, 'people/delegation-day-missing'],
    ['an end before the start', { validTo: '2026-07-05' }, {}, 'people/delegation-ends-before-start'],
    ['yesterday', { validFrom: '2026-06-30' }, {}, 'people/delegation-in-the-past'],
    [
      'the same two, a day in common',
      {},
      { others: [{ ...holiday, validFrom: '2026-07-26', validTo: '2026-08-01' }] },
      'people/delegation-overlaps',
    ],
    ['the same two, the day after', {}, { others: [{ ...holiday, validFrom: '2026-07-27', validTo: '2026-08-01' }] }, undefined],
    ['somebody else at the same time', {}, { others: [{ ...holiday, toPersonId: 'c' }] }, undefined],
    ['the other way round at the same time', {}, { others: [{ ...holiday, fromPersonId: 'b', toPersonId: 'a' }] }, undefined],
  ])('%s', (_, wanted, given, code) => {
    expect(whyNotDelegate({ ...holiday, ...wanted }, { today, maySignIn: true, others: [], ...given })?.code).toBe(code)
  })
})

it('is withdrawn by the two whom it concerns', () => {
  expect(['a', 'b', 'c'].map((person) => mayWithdraw(person, holiday))).toEqual([true, true, false])
})

it.each([
  ['2026-07-05', null, 'coming'],
  ['2026-07-06', null, 'current'],
  ['2026-07-26', null, 'current'],
  ['2026-07-27', null, 'ended'],
  ['2026-07-10', {} as Date, 'withdrawn'],
] as const)('on %s, withdrawn %s: %s', (day, withdrawnAt, state) => {
  expect(delegationStateOn(day, { ...holiday, withdrawnAt })).toBe(state)
})
