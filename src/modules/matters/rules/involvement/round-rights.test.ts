import { expect, it } from 'vitest'
import { type Actor, publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { mayHoldRound, mayRaiseIdea, mayReadRound } from './round-rights.ts'

const person = (more: Partial<SignedInActor>): SignedInActor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Sekretariatet',
  committees: [],
  organisations: [],
  operator: false,
  ...more,
})
const place = { committees: ['cluster'], parties: ['furesoe', 'plo'] }

it.each<[string, Actor, boolean, boolean, boolean]>([
  ['the cluster’s secretary', person({ committees: [{ committeeId: 'cluster', role: 'secretary' }] }), true, true, false],
  ['a member of the cluster', person({ committees: [{ committeeId: 'cluster', role: 'member' }] }), false, true, false],
  ['an invited committee’s secretary', person({ committees: [{ committeeId: 'elders', role: 'secretary' }] }), false, true, true],
  [
    'its municipality’s coordinator',
    person({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: [] }] }),
    false,
    true,
    true,
  ],
  [
    'its municipality’s reader',
    person({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: [] }] }),
    false,
    true,
    false,
  ],
  ['general practice', person({ organisations: [{ organisationId: 'plo', role: 'coordinator', committees: [] }] }), false, true, false],
  ['somebody else', person({}), false, false, false],
  ['the public', publicActor, false, false, false],
])('lets %s hold, read or speak, or not', (_, actor, hold, read, speak) => {
  expect([
    mayHoldRound(actor, place),
    mayReadRound(actor, place, ['elders', null]),
    mayRaiseIdea(actor, { organisationId: 'furesoe', committeeId: 'elders' }),
  ]).toEqual([hold, read, speak])
})

it('lets general practice speak for itself', () => {
  const gp = person({ organisations: [{ organisationId: 'plo', role: 'coordinator', committees: [] }] })
  expect(mayRaiseIdea(gp, { organisationId: 'plo', committeeId: null })).toBe(true)
})
