import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, publicActor } from '../../../kernel/actor.ts'
import { type FollowUpOwners, mayKeepFollowUp, mayReadFollowUp, mayReportOn } from './follow-up-rights.ts'

const followUp: FollowUpOwners = {
  committeeId: 'klyngen',
  organisationId: 'gladsaxe',
  personId: 'borgmesteren',
  open: true,
  published: false,
  state: 'open',
}
const person = (more: object = {}, personId = 'nogen'): Actor => signedIn({ personId, name: 'Nogen', ...more })
const inCommittee = (role: string, more: object = {}) => person({ committees: [{ committeeId: 'klyngen', role, ...more }] })
const forGladsaxe = (role: string) => person({ organisations: [{ organisationId: 'gladsaxe', role, committees: [] }] })

/** r: reads, s: says what happened, k: keeps the register. */
describe('who may what with a follow-up', () => {
  it.each<[string, Actor, Partial<FollowUpOwners>, string]>([
    ['everyone', publicActor, { published: true }, 'r'],
    ['everyone, before it is public', publicActor, {}, ''],
    ['everyone, when it is closed', publicActor, { published: true, open: false }, ''],
    ['everyone, of a proposal turned down', publicActor, { published: true, state: 'rejected' }, ''],
    ['a member', inCommittee('member'), {}, 'r'],
    ['a member, of what is closed', inCommittee('member'), { open: false }, 'r'],
    ['an observer, of what is closed', inCommittee('observer'), { open: false }, ''],
    ['a secretary', inCommittee('secretary'), {}, 'rsk'],
    ['a secretary, of a proposal', inCommittee('secretary'), { state: 'proposed' }, 'rsk'],
    ['a secretary, of what is closed', inCommittee('secretary'), { open: false }, 'rsk'],
    ['a secretary who is kept from what is closed', inCommittee('secretary', { excluded: true }), { open: false }, ''],
    ['a chair', inCommittee('chair'), {}, 'r'],
    ['a chair, once it has come to the chairs', inCommittee('chair'), { state: 'escalated' }, 'rs'],
    ['a chair who is kept from what is closed', inCommittee('chair', { excluded: true }), { state: 'escalated', open: false }, ''],
    ['whose coordinator', forGladsaxe('coordinator'), {}, 'rs'],
    ['whose coordinator, of a proposal', forGladsaxe('coordinator'), { state: 'proposed' }, ''],
    ['whose coordinator, of what is closed', forGladsaxe('coordinator'), { open: false }, ''],
    ['whose reader', forGladsaxe('reader'), {}, 'r'],
    ['the person', person({}, 'borgmesteren'), {}, 'rs'],
    ['the person, of what is closed', person({}, 'borgmesteren'), { open: false }, 'rs'],
    [
      'the person who is kept from what is closed',
      person({ committees: [{ committeeId: 'klyngen', role: 'member', excluded: true }] }, 'borgmesteren'),
      { open: false },
      '',
    ],
    ['the person, of a proposal', person({}, 'borgmesteren'), { state: 'proposed' }, ''],
    ['somebody else', person(), {}, ''],
    ['an operator', person({ operator: true }), { open: false }, ''],
    ['the machine', { kind: 'system', name: 'Samspil' }, { open: false }, 'rsk'],
  ])('%s', (_, actor, change, may) => {
    const one = { ...followUp, ...change }
    const marks = [mayReadFollowUp(actor, one) && 'r', mayReportOn(actor, one) && 's', mayKeepFollowUp(actor, one) && 'k']
    expect(marks.filter(Boolean).join('')).toBe(may)
  })
})
