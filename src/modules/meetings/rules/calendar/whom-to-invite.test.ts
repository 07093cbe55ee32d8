import { describe, expect, it } from 'vitest'
import { membersToInvite, whomToInvite } from './whom-to-invite.ts'

const seat = (personId: string, more = {}) => ({ personId, capacity: 'member' as const, validFrom: '2022-07-01', validTo: null, ...more })

describe('members on a day', () => {
  it.each([
    ['a member', seat('a'), ['a']],
    ['a secretary', seat('a', { capacity: 'secretary' }), ['a']],
    ['a substitute', seat('a', { capacity: 'substitute' }), []],
    ['whoever has left', seat('a', { validTo: '2026-12-13' }), []],
    ['on the last day', seat('a', { validTo: '2026-12-14' }), ['a']],
    ['whoever is to come', seat('a', { validFrom: '2026-12-15' }), []],
  ])('%s', (_, one, invited) => expect(membersToInvite([one], '2026-12-14')).toEqual(invited))

  it('a person with two seats is one', () => expect(membersToInvite([seat('a'), seat('a')], '2026-12-14')).toEqual(['a']))
})

describe('the mails', () => {
  it('invite the members when a meeting is planned', () =>
    expect(whomToInvite(['a', 'b'], [], 'planned')).toEqual([
      { personId: 'a', method: 'REQUEST', occasion: 'planned' },
      { personId: 'b', method: 'REQUEST', occasion: 'planned' },
    ]))

  it('tell whoever has no seat on the new day that it is off for them', () =>
    expect(whomToInvite(['a'], ['a', 'b'], 'moved')).toEqual([
      { personId: 'a', method: 'REQUEST', occasion: 'moved' },
      { personId: 'b', method: 'CANCEL', occasion: 'left' },
    ]))

  it('take a cancelled meeting from everyone', () =>
    expect(whomToInvite(['a', 'c'], ['a', 'b'], 'cancelled').map(({ personId, method }) => [personId, method])).toEqual([
      ['a', 'CANCEL'],
      ['c', 'CANCEL'],
      ['b', 'CANCEL'],
    ]))
})
