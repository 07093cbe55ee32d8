import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { whyNotLastingRight } from './lasting-right.ts'

const own: SignedInActor = signedIn({ personId: 'p', name: 'Vikaren' })
const lent: SignedInActor = { ...own, onBehalfOf: { personId: 'q', name: 'Sekretæren' } }

it.each<[string, Actor, string[], boolean]>([
  ['gives themselves a right on another’s behalf', lent, ['x', 'p'], true],
  ['gives another one', lent, ['x', 'q'], false],
  ['gives themselves one by their own right', own, ['p'], false],
  ['is the machine', { kind: 'system', name: 'Samspil' }, ['p'], false],
  ['is the public', publicActor, ['p'], false],
])('whoever %s', (_, actor, receivers, refused) => {
  expect(whyNotLastingRight(actor, receivers)).toEqual(
    refused ? { code: 'committees/right-outlasts-delegation', values: { name: 'Sekretæren' } } : undefined,
  )
})
