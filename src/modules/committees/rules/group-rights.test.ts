import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeRole, publicActor } from '../../../kernel/actor.ts'
import { mayFoundGroups, mayFoundGroupUnder, mayKeepTermsOf } from './group-rights.ts'

const inCommittee = (committeeId: string, role: CommitteeRole) => signedIn({ committees: [{ committeeId, role }] })
const coordinator = signedIn({ organisations: [{ organisationId: 'gladsaxe', role: 'coordinator', committees: ['own'] }] })

const level = { id: 'level', parentId: null, partnershipId: 'cluster', organisationId: null }
const own = { id: 'own', parentId: null, partnershipId: null, organisationId: 'gladsaxe' }
const group = { id: 'group', parentId: 'level' }

describe('groups and terms of reference', () => {
  it.each<[string, Actor, { founds: boolean; underLevel: boolean; underOwn: boolean; terms: boolean }]>([
    ['the secretary of the level', inCommittee('level', 'secretary'), { founds: true, underLevel: true, underOwn: false, terms: true }],
    ['the secretary of the group', inCommittee('group', 'secretary'), { founds: true, underLevel: false, underOwn: false, terms: true }],
    ['a member of the group', inCommittee('group', 'member'), { founds: false, underLevel: false, underOwn: false, terms: false }],
    ['a coordinator of the owner', coordinator, { founds: true, underLevel: false, underOwn: true, terms: false }],
    ['the operator', signedIn({ operator: true }), { founds: true, underLevel: true, underOwn: true, terms: true }],
    ['the machine', { kind: 'system', name: 'Samspil' }, { founds: true, underLevel: true, underOwn: true, terms: true }],
    ['the public', publicActor, { founds: false, underLevel: false, underOwn: false, terms: false }],
  ])('%s', (_, actor, may) => {
    expect(mayFoundGroups(actor)).toBe(may.founds)
    expect(mayFoundGroupUnder(actor, level)).toBe(may.underLevel)
    expect(mayFoundGroupUnder(actor, own)).toBe(may.underOwn)
    expect(mayKeepTermsOf(actor, group)).toBe(may.terms)
  })

  it('lets a coordinator keep the terms of the organisation’s own committee', () =>
    expect(mayKeepTermsOf(coordinator, { id: 'own', parentId: null })).toBe(true))
})
