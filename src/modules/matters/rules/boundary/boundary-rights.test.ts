import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { mayConductQuestion, mayRaiseQuestion, mayReadQuestion, mayStateFor } from './boundary-rights.ts'

const place = { committees: ['faglig'], parties: ['furesoe', 'regionen'] }
const secretary = signedIn({ committees: [{ committeeId: 'faglig', role: 'secretary' }] })
const coordinator = signedIn({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: [] }] })
const reader = signedIn({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: [] }] })

it.each([
  ['a secretary', secretary, [true, true, true, true, true]],
  ['a coordinator', coordinator, [true, true, false, true, false]],
  ['a reader', reader, [false, true, false, false, false]],
  ['an operator', signedIn({ operator: true }), [false, false, false, false, false]],
  ['the public', publicActor, [false, false, false, false, false]],
])('%s raises, reads, conducts, states for Furesø, states for the region', (_, actor, expected) => {
  expect([
    mayRaiseQuestion(actor, place),
    mayReadQuestion(actor, place),
    mayConductQuestion(actor, place),
    mayStateFor(actor, 'furesoe', place),
    mayStateFor(actor, 'regionen', place),
  ]).toEqual(expected)
})

it('lets nobody state for who is no party', () => expect(mayStateFor(secretary, 'gladsaxe', place)).toBe(false))
