import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { mayKeepNotes, mayStatePosition, organisationsThoughtFor } from './brief-rights.ts'

const person = (organisations: SignedInActor['organisations'], operator = false): SignedInActor =>
  signedIn({ name: 'Sundhedskonsulenten i Furesø', organisations, operator })
const coordinator = person([{ organisationId: 'furesoe', role: 'coordinator', committees: [] }])
const reader = person([{ organisationId: 'furesoe', role: 'reader', committees: [] }])

it('gives everyone who has signed in notes of their own, and nobody else', () => {
  expect([coordinator, reader, publicActor, { kind: 'system', name: 'Samspil' } as const].map(mayKeepNotes)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

it.each([
  ['its coordinator', coordinator, 'furesoe', true],
  ['its reader', reader, 'furesoe', false],
  ['another’s coordinator', coordinator, 'gladsaxe', false],
  ['an operator', person([], true), 'furesoe', false],
  ['the public', publicActor, 'furesoe', false],
])('lets %s say what an organisation thinks, or not', (_, actor, organisation, may) => {
  expect(mayStatePosition(actor, organisation)).toBe(may)
})

it('shows what an organisation thinks to its own people and to who sits for it', () => {
  expect(organisationsThoughtFor(reader, ['gladsaxe', 'furesoe'])).toEqual(['furesoe', 'gladsaxe'])
  expect(organisationsThoughtFor(publicActor, ['gladsaxe'])).toEqual([])
})
