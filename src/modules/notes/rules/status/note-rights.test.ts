import { expect, it } from 'vitest'
import { publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { mayReadNote, mayWriteNoteFor } from './note-rights.ts'

const person = (more: Partial<SignedInActor>): SignedInActor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Sundhedskonsulenten',
  committees: [],
  organisations: [],
  operator: false,
  ...more,
})
const owning = (role: 'coordinator' | 'reader') =>
  person({ organisations: [{ organisationId: 'kommunen', role, committees: ['udvalget'] }] })
const sitting = (role: 'secretary' | 'member' | 'observer') => person({ committees: [{ committeeId: 'udvalget', role }] })

it.each([
  ['its secretary', sitting('secretary'), [true, true, true]],
  ['the owning municipality’s coordinator', owning('coordinator'), [true, true, true]],
  ['a member', sitting('member'), [false, false, true]],
  ['the municipality’s reader', owning('reader'), [false, false, true]],
  ['an operator', person({ operator: true }), [false, false, false]],
  ['the machine', { kind: 'system', name: 'Samspil' } as const, [false, false, false]],
  ['the public', publicActor, [false, false, false]],
])('%s writes, reads a draft, reads what is sent, or not', (_, actor, expected) => {
  const note = { committeeId: 'udvalget', state: 'draft' }
  expect([mayWriteNoteFor(actor, 'udvalget'), mayReadNote(actor, note), mayReadNote(actor, { ...note, state: 'sent' })]).toEqual(expected)
})
