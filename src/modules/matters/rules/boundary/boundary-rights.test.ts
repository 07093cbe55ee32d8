import { expect, it } from 'vitest'
import { publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { mayConductQuestion, mayRaiseQuestion, mayReadQuestion, mayStateFor } from './boundary-rights.ts'

const person = (more: Partial<SignedInActor> = {}): SignedInActor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Sekretariatet',
  committees: [],
  organisations: [],
  operator: false,
  ...more,
})
const place = { committees: ['faglig'], parties: ['furesoe', 'regionen'] }
const secretary = person({ committees: [{ committeeId: 'faglig', role: 'secretary' }] })
const coordinator = person({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: [] }] })
const reader = person({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: [] }] })

it.each([
  ['a secretary', secretary, [true, true, true, true, true]],
  ['a coordinator', coordinator, [true, true, false, true, false]],
  ['a reader', reader, [false, true, false, false, false]],
  ['an operator', person({ operator: true }), [false, false, false, false, false]],
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
