import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { mayHandInSheet } from './may-hand-in-sheet.ts'

it.each<[string, Actor, boolean]>([
  ['a secretary', signedIn({ committees: [{ committeeId: 'c1', role: 'secretary' }] }), true],
  ['a coordinator', signedIn({ organisations: [{ organisationId: 'o1', role: 'coordinator', committees: [] }] }), true],
  ['a member', signedIn({ committees: [{ committeeId: 'c1', role: 'member' }] }), false],
  ['a reader', signedIn({ organisations: [{ organisationId: 'o1', role: 'reader', committees: [] }] }), false],
  ['an operator', signedIn({ operator: true }), false],
  ['the public', publicActor, false],
])('is for %s, or not', (_, actor, may) => expect(mayHandInSheet(actor)).toBe(may))
