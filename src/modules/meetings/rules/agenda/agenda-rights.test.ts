import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import type { CommitteeAppointment, SignedInActor } from '../../../../kernel/actor.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { chairThatIs, mayPrepareAgendaOf, mayReadInternalNotesOf, maySeeAgendaInTheMakingOf } from './agenda-rights.ts'

const actor = (...committees: readonly Omit<CommitteeAppointment, 'committeeId'>[]): SignedInActor =>
  signedIn({ personId: 'deputy', name: 'Viceborgmesteren', committees: committees.map((held) => ({ committeeId: 'here', ...held })) })
const mayor = { personId: 'mayor', name: 'Borgmesteren i Furesø' }

describe('rights to an agenda in the making', () => {
  it.each([
    ['the public', publicActor, [false, false, false, false]],
    ['a member', actor({ role: 'member' }), [false, false, false, false]],
    ['a secretary', actor({ role: 'secretary' }), [true, true, true, false]],
    ['an excluded secretary', actor({ role: 'secretary', excluded: true }), [true, true, false, false]],
    ['a chair', actor({ role: 'chair' }), [false, true, true, true]],
    ['an excluded chair', actor({ role: 'chair', excluded: true }), [false, true, false, false]],
    ['a chair’s deputy', actor({ role: 'chair', onBehalfOf: mayor }), [false, true, true, true]],
    ['an operator', { ...actor(), operator: true }, [false, false, false, false]],
  ])('%s', (_, who, [prepare, see, notes, approve]) => {
    expect(mayPrepareAgendaOf(who, 'here')).toBe(prepare)
    expect(maySeeAgendaInTheMakingOf(who, 'here')).toBe(see)
    expect(mayReadInternalNotesOf(who, 'here')).toBe(notes)
    expect(chairThatIs(who, 'here') !== undefined).toBe(approve)
    expect(maySeeAgendaInTheMakingOf(who, 'there')).toBe(false)
  })

  it('lets a deputy approve as the chair they stand for, and a chair as themselves', () => {
    expect(chairThatIs(actor({ role: 'chair', onBehalfOf: mayor }), 'here')).toEqual(mayor)
    expect(chairThatIs(actor({ role: 'chair', onBehalfOf: mayor }, { role: 'chair' }), 'here')?.personId).toBe('deputy')
  })
})
