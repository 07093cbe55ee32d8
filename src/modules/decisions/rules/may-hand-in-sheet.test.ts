import { expect, it } from 'vitest'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { mayHandInSheet } from './may-hand-in-sheet.ts'

const person = (more: Partial<SignedInActor>): SignedInActor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Sekretariatet',
  committees: [],
  organisations: [],
  operator: false,
  ...more,
})

it.each<[string, Actor, boolean]>([
  ['a secretary', person({ committees: [{ committeeId: 'c1', role: 'secretary' }] }), true],
  ['a coordinator', person({ organisations: [{ organisationId: 'o1', role: 'coordinator', committees: [] }] }), true],
  ['a member', person({ committees: [{ committeeId: 'c1', role: 'member' }] }), false],
  ['a reader', person({ organisations: [{ organisationId: 'o1', role: 'reader', committees: [] }] }), false],
  ['an operator', person({ operator: true }), false],
  ['the public', publicActor, false],
])('is for %s, or not', (_, actor, may) => expect(mayHandInSheet(actor)).toBe(may))
