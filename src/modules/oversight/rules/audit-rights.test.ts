import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeRole, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { mayReadHistory, maySeeAccess } from './audit-rights.ts'
import type { KnownObject, ObjectKind } from './objects.ts'

const person = (more: Partial<SignedInActor>): SignedInActor => signedIn({ personId: 'me', name: 'Sekretæren', ...more })
const holding = (role: CommitteeRole, committeeId = 'c') => person({ committees: [{ committeeId, role }] })
const coordinator = person({ organisations: [{ organisationId: 'o', role: 'coordinator', committees: ['owned'] }] })
const reader = person({ organisations: [{ organisationId: 'o', role: 'reader', committees: ['owned'] }] })
const operator = person({ personId: 'op', operator: true })
const object = (kind: ObjectKind, more: Partial<KnownObject> = {}): KnownObject => ({
  kind,
  id: 'x',
  name: 'X',
  path: '/x',
  committeeId: null,
  organisationId: null,
  personId: null,
  committees: [],
  handedInBy: null,
  isPublic: false,
  open: true,
  parts: [],
  ...more,
})
const ofCommittee = { committeeId: 'c' }

it.each<[string, Actor, KnownObject, { history: boolean; access: boolean }]>([
  ['a secretary, of the committee', holding('secretary'), object('committee', ofCommittee), { history: true, access: true }],
  ['a secretary, of a closed item', holding('secretary'), object('item', ofCommittee), { history: true, access: true }],
  ['a member, of a meeting', holding('member'), object('meeting', ofCommittee), { history: false, access: true }],
  ['a secretary of another committee', holding('secretary', 'd'), object('meeting', ofCommittee), { history: false, access: false }],
  ['a coordinator, of their own committee', coordinator, object('committee', { committeeId: 'owned' }), { history: true, access: true }],
  ['a reader, of the same', reader, object('committee', { committeeId: 'owned' }), { history: false, access: true }],
  ['a coordinator, of the organisation', coordinator, object('organisation', { organisationId: 'o' }), { history: true, access: true }],
  ['a coordinator, of another', coordinator, object('organisation', { organisationId: 'p' }), { history: false, access: false }],
  ['a reader, of the organisation', reader, object('organisation', { organisationId: 'o' }), { history: false, access: false }],
  ['a secretary, of the partnership', holding('secretary'), object('partnership', { committees: ['c'] }), { history: true, access: true }],
  ['a member, of the partnership', holding('member'), object('partnership', { committees: ['c'] }), { history: false, access: true }],
  ['oneself', holding('member'), object('person', { personId: 'me' }), { history: true, access: true }],
  ['another person', holding('secretary'), object('person', { personId: 'you' }), { history: false, access: false }],
  ['one’s own contact data', holding('member'), object('contact', { personId: 'me' }), { history: true, access: true }],
  ['another’s contact data', holding('secretary'), object('contact', { personId: 'you' }), { history: false, access: false }],
  ['a paper one has handed in', holding('secretary'), object('paper', { handedInBy: 'me' }), { history: true, access: true }],
  ['a paper of another', holding('secretary'), object('paper', { handedInBy: 'you', ...ofCommittee }), { history: false, access: false }],
  ['a secretary, of a follow-up', holding('secretary'), object('follow-up', ofCommittee), { history: true, access: true }],
  ['a member, of a follow-up', holding('member'), object('follow-up', ofCommittee), { history: false, access: true }],
  ['a secretary, of a matter', holding('secretary'), object('matter', { committees: ['c'] }), { history: true, access: true }],
  ['a party’s coordinator, of a matter', coordinator, object('matter', { parties: ['o'] }), { history: true, access: true }],
  ['another coordinator, of a matter', coordinator, object('matter', { parties: ['p'] }), { history: false, access: false }],
  ['the operator', operator, object('contact', { personId: 'you' }), { history: true, access: true }],
  ['the public', publicActor, object('committee', { ...ofCommittee, isPublic: true }), { history: false, access: false }],
])('%s', (_, actor, of, may) => {
  expect({ history: mayReadHistory(actor, of), access: maySeeAccess(actor, of) }).toEqual(may)
})
