import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { type Access, accessTo, hasAccess, objectsWithAccess } from './object-access.ts'
import { kindsInAddresses, type KnownObject } from './objects.ts'

const person = (more: Partial<SignedInActor> = {}): SignedInActor =>
  signedIn({ personId: 'me', name: 'Medlemmet', committees: [{ committeeId: 'c', role: 'member' }], ...more })
const excluded = person({ committees: [{ committeeId: 'c', role: 'member', excluded: true }] })
const operator = person({ committees: [], operator: true })
const object = (kind: KnownObject['kind'], more: Partial<KnownObject> = {}): KnownObject => ({
  kind,
  id: 'x',
  name: 'X',
  path: '/x',
  committeeId: kind === 'person' || kind === 'contact' ? null : 'c',
  organisationId: null,
  personId: null,
  committees: ['c'],
  handedInBy: null,
  isPublic: false,
  open: true,
  parts: [],
  ...more,
})
const both: Access = { sees: true, seesClosed: true }
const openOnly: Access = { sees: true, seesClosed: false }
const nothing: Access = { sees: false, seesClosed: false }

it.each<[string, Actor, KnownObject, Access]>([
  ['the public, of a published meeting', publicActor, object('meeting', { isPublic: true }), openOnly],
  ['the public, of another', publicActor, object('meeting'), nothing],
  ['a member, of a meeting', person(), object('meeting'), both],
  ['whoever is excluded, of a meeting', excluded, object('meeting'), openOnly],
  ['a member, of a closed item', person(), object('item', { open: false }), both],
  ['whoever is excluded, of a closed item', excluded, object('item', { open: false }), nothing],
  ['the public, of a closed item of a published meeting', publicActor, object('item', { open: false, isPublic: false }), nothing],
  ['the operator, of a committee that is not public', operator, object('committee', { id: 'c' }), openOnly],
  ['the operator, of its meeting', operator, object('meeting'), nothing],
  ['a colleague, of a person', person(), object('person'), openOnly],
  ['a stranger, of a person', operator, object('person'), nothing],
  ['a stranger, of a public person', operator, object('person', { isPublic: true }), openOnly],
  ['oneself', person({ committees: [] }), object('person', { personId: 'me' }), openOnly],
  ['the public, of contact data', publicActor, object('contact'), nothing],
])('%s', (_, actor, of, access) => {
  const standing = { personId: 'you', organisationId: null, seats: ['c'], rights: [], rightsElsewhere: false }
  expect(accessTo(actor, of, standing)).toEqual(access)
})

it('is asked of some kinds', () => {
  expect(Object.values(kindsInAddresses).filter(hasAccess).toSorted()).toEqual([...objectsWithAccess].toSorted())
  expect(accessTo(person(), object('contact'))).toEqual(nothing)
})
