import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { type Actor, publicActor } from '../../../../kernel/actor.ts'
import { mayWriteCase } from './case-rights.ts'

const coordinator = signedIn({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: ['elders'] }] })
const trusted = { ...coordinator, committees: [{ committeeId: 'cluster', role: 'adviser' as const }] }

it.each<[string, Actor, boolean, boolean]>([
  ['its coordinator', coordinator, true, false],
  ['its coordinator who reads the cluster’s closed items', trusted, true, true],
  ['the committee’s secretary', signedIn({ committees: [{ committeeId: 'elders', role: 'secretary' }] }), true, false],
  ['its reader', signedIn({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: ['elders'] }] }), false, false],
  [
    'another’s coordinator',
    signedIn({ organisations: [{ organisationId: 'gladsaxe', role: 'coordinator', committees: [] }] }),
    false,
    false,
  ],
  ['a member of the cluster', signedIn({ committees: [{ committeeId: 'cluster', role: 'member' }] }), false, false],
  ['an operator', signedIn({ operator: true }), false, false],
  ['the public', publicActor, false, false],
])('lets %s write an open case, a closed one, or none', (_, actor, open, closed) => {
  const may = (isOpen: boolean): boolean =>
    mayWriteCase(actor, { organisationId: 'furesoe', committeeId: 'elders', item: { committeeId: 'cluster', open: isOpen } })
  expect([may(true), may(false)]).toEqual([open, closed])
})
