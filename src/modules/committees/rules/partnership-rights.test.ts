import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeRole, type OrganisationRole, publicActor } from '../../../kernel/actor.ts'
import { mayBeginCommittees, mayBeginOwn, mayKeepCommittee, mayKeepPartnerships, mayPlaceCommittee } from './partnership-rights.ts'

const inCommittee = (committeeId: string, role: CommitteeRole) => signedIn({ committees: [{ committeeId, role }] })
const forOrganisation = (role: OrganisationRole) => signedIn({ organisations: [{ organisationId: 'gladsaxe', role, committees: ['own'] }] })
const operator = signedIn({ operator: true })
const machine: Actor = { kind: 'system', name: 'Samspil' }

const level = { id: 'level', parentId: null, partnershipId: 'cluster', organisationId: null, isGroup: false }
const group = { id: 'group', parentId: 'level', partnershipId: 'cluster', organisationId: null, isGroup: true }
const own = { id: 'own', parentId: null, partnershipId: null, organisationId: 'gladsaxe', isGroup: false }

describe('who keeps bodies', () => {
  it.each<[string, Actor, { partnerships: boolean; level: boolean; group: boolean; own: boolean; begins: boolean }]>([
    ['the operator', operator, { partnerships: true, level: true, group: true, own: true, begins: true }],
    ['the machine', machine, { partnerships: true, level: true, group: true, own: true, begins: true }],
    [
      'the secretary of the level',
      inCommittee('level', 'secretary'),
      { partnerships: false, level: false, group: true, own: false, begins: true },
    ],
    [
      'the secretary of the group',
      inCommittee('group', 'secretary'),
      { partnerships: false, level: false, group: true, own: false, begins: true },
    ],
    [
      'the chair of the level',
      inCommittee('level', 'chair'),
      { partnerships: false, level: false, group: false, own: false, begins: false },
    ],
    [
      'a coordinator of the owner',
      forOrganisation('coordinator'),
      { partnerships: false, level: false, group: false, own: true, begins: true },
    ],
    ['a reader of the owner', forOrganisation('reader'), { partnerships: false, level: false, group: false, own: false, begins: false }],
    ['the public', publicActor, { partnerships: false, level: false, group: false, own: false, begins: false }],
  ])('%s', (_, actor, may) => {
    expect(mayKeepPartnerships(actor)).toBe(may.partnerships)
    expect(mayKeepCommittee(actor, level)).toBe(may.level)
    expect(mayKeepCommittee(actor, group)).toBe(may.group)
    expect(mayKeepCommittee(actor, own)).toBe(may.own)
    expect(mayBeginCommittees(actor)).toBe(may.begins)
  })

  it('lets the secretary of a group begin none beside it', () => {
    expect(mayPlaceCommittee(inCommittee('group', 'secretary'), group)).toBe(false)
    expect(mayPlaceCommittee(inCommittee('level', 'secretary'), group)).toBe(true)
  })

  it('sends secretaries to groups only', () => {
    expect(mayBeginOwn(inCommittee('level', 'secretary'))).toBe(false)
    expect(mayBeginOwn(forOrganisation('coordinator'))).toBe(true)
    expect(mayBeginOwn(operator)).toBe(true)
  })

  it('puts nothing of an organisation under what is not its own', () => {
    const coordinator = forOrganisation('coordinator')
    const under = (parentId: string | null) => mayPlaceCommittee(coordinator, { ...own, parentId })
    expect([under(null), under('own'), under('level')]).toEqual([true, true, false])
    expect(mayPlaceCommittee(operator, { ...own, parentId: 'level' })).toBe(true)
    expect(mayKeepCommittee(coordinator, { ...own, parentId: 'level' })).toBe(true)
  })

  it('gives no organisation a partnership’s committee', () => {
    expect(mayKeepCommittee(forOrganisation('coordinator'), { ...own, partnershipId: 'cluster' })).toBe(false)
  })
})
