import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeRole, publicActor } from '../../../../kernel/actor.ts'
import { mayApologise, mayApologiseFor, mayFollowMeetingsOf, mayHoldMeetingsOf, readsItem } from './held-rights.ts'

const actor = (role?: CommitteeRole, excluded = false): Actor =>
  signedIn({ personId: 'me', name: 'Mig', committees: role ? [{ committeeId: 'here', role, excluded }] : [] })

it.each([
  ['the public', publicActor, false, false, false, false],
  ['nobody in particular', actor(), false, false, true, false],
  ['a member', actor('member'), false, true, true, true],
  ['an observer', actor('observer'), false, true, true, false],
  ['a secretary', actor('secretary'), true, true, true, true],
  ['an excluded secretary', actor('secretary', true), true, true, true, false],
] as const)('%s', (_, who, holds, follows, apologises, readsClosed) => {
  expect(mayHoldMeetingsOf(who, 'here')).toBe(holds)
  expect(mayFollowMeetingsOf(who, 'here')).toBe(follows)
  expect(mayApologiseFor(who, 'here', 'me')).toBe(apologises)
  expect(mayApologiseFor(who, 'here', 'another')).toBe(holds)
  expect(readsItem(who, 'here', { open: false, conflicted: new Set() })).toBe(readsClosed)
  expect(readsItem(who, 'here', { open: false, conflicted: new Set(['me']) })).toBe(false)
  expect(readsItem(who, 'here', { open: true, conflicted: new Set(['me']) })).toBe(true)
})

it('shows the apology form to whoever is seated', () => {
  expect(mayApologise(actor(), 'here', [{ personId: 'me' }])).toBe(true)
  expect(mayApologise(actor(), 'here', [{ personId: 'another' }])).toBe(false)
  expect(mayApologise(actor('member'), 'here', [])).toBe(true)
})
