import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { type Actor, publicActor } from '../../../../kernel/actor.ts'
import { mayHoldRound, mayRaiseIdea, mayReadRound } from './round-rights.ts'

const place = { committees: ['cluster'], parties: ['furesoe', 'plo'] }

it.each<[string, Actor, boolean, boolean, boolean]>([
  ['the cluster’s secretary', signedIn({ committees: [{ committeeId: 'cluster', role: 'secretary' }] }), true, true, false],
  ['a member of the cluster', signedIn({ committees: [{ committeeId: 'cluster', role: 'member' }] }), false, true, false],
  ['an invited committee’s secretary', signedIn({ committees: [{ committeeId: 'elders', role: 'secretary' }] }), false, true, true],
  [
    'its municipality’s coordinator',
    signedIn({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: [] }] }),
    false,
    true,
    true,
  ],
  [
    'its municipality’s reader',
    signedIn({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: [] }] }),
    false,
    true,
    false,
  ],
  ['general practice', signedIn({ organisations: [{ organisationId: 'plo', role: 'coordinator', committees: [] }] }), false, true, false],
  ['somebody else', signedIn(), false, false, false],
  ['the public', publicActor, false, false, false],
])('lets %s hold, read or speak, or not', (_, actor, hold, read, speak) => {
  expect([
    mayHoldRound(actor, place),
    mayReadRound(actor, place, ['elders', null]),
    mayRaiseIdea(actor, { organisationId: 'furesoe', committeeId: 'elders' }),
  ]).toEqual([hold, read, speak])
})

it('lets general practice speak for itself', () => {
  const gp = signedIn({ organisations: [{ organisationId: 'plo', role: 'coordinator', committees: [] }] })
  expect(mayRaiseIdea(gp, { organisationId: 'plo', committeeId: null })).toBe(true)
})
