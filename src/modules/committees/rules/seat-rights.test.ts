import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { type Actor, publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { mayAppointFor, mayFillSeat, mayKeepSeatsOf, maySeeSeatsOf } from './seat-rights.ts'

const person: SignedInActor = signedIn({ personId: 'p', name: 'Konsulenten' })
const inCommittee = (role: 'secretary' | 'chair' | 'member'): Actor => ({ ...person, committees: [{ committeeId: 'c', role }] })
const forOrganisation = (role: 'coordinator' | 'reader', committees: string[] = []): Actor => ({
  ...person,
  organisations: [{ organisationId: 'furesoe', role, committees }],
})
const furesoe = { committeeId: 'c', appointedById: 'furesoe' }
const gladsaxe = { committeeId: 'c', appointedById: 'gladsaxe' }

describe('who keeps and who fills the seats of a committee', () => {
  it.each<[string, Actor, { keeps: boolean; own: boolean; others: boolean; sees: boolean }]>([
    ['its secretary', inCommittee('secretary'), { keeps: true, own: true, others: true, sees: true }],
    ['the operator', { ...person, operator: true }, { keeps: true, own: true, others: true, sees: true }],
    ['the machine', { kind: 'system', name: 'Samspil' }, { keeps: true, own: true, others: true, sees: true }],
    ['a coordinator of its owner', forOrganisation('coordinator', ['c']), { keeps: true, own: true, others: true, sees: true }],
    ['a coordinator who appoints', forOrganisation('coordinator'), { keeps: false, own: true, others: false, sees: true }],
    ['a reader of who appoints', forOrganisation('reader'), { keeps: false, own: false, others: false, sees: false }],
    ['its chair', inCommittee('chair'), { keeps: false, own: false, others: false, sees: false }],
    ['a member', inCommittee('member'), { keeps: false, own: false, others: false, sees: false }],
    ['the public', publicActor, { keeps: false, own: false, others: false, sees: false }],
  ])('%s', (_, actor, may) => {
    expect(mayKeepSeatsOf(actor, 'c')).toBe(may.keeps)
    expect(mayFillSeat(actor, furesoe)).toBe(may.own)
    expect(mayFillSeat(actor, gladsaxe)).toBe(may.others)
    expect(maySeeSeatsOf(actor, 'c', [furesoe, gladsaxe])).toBe(may.sees)
  })

  it('lets nobody appoint for nobody', () => {
    expect(mayAppointFor({ ...person, operator: true }, null)).toBe(false)
    expect(maySeeSeatsOf(forOrganisation('coordinator'), 'c', [gladsaxe, { appointedById: null }])).toBe(false)
  })
})
