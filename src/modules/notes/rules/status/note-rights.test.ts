import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { mayReadNote, mayWriteNoteFor } from './note-rights.ts'

const owning = (role: 'coordinator' | 'reader') =>
  signedIn({ organisations: [{ organisationId: 'kommunen', role, committees: ['udvalget'] }] })
const sitting = (role: 'secretary' | 'member' | 'observer') => signedIn({ committees: [{ committeeId: 'udvalget', role }] })

it.each([
  ['its secretary', sitting('secretary'), [true, true, true]],
  ['the owning municipality’s coordinator', owning('coordinator'), [true, true, true]],
  ['a member', sitting('member'), [false, false, true]],
  ['the municipality’s reader', owning('reader'), [false, false, true]],
  ['an operator', signedIn({ operator: true }), [false, false, false]],
  ['the machine', { kind: 'system', name: 'Samspil' } as const, [false, false, false]],
  ['the public', publicActor, [false, false, false]],
])('%s writes, reads a draft, reads what is sent, or not', (_, actor, expected) => {
  const note = { committeeId: 'udvalget', state: 'draft' }
  expect([mayWriteNoteFor(actor, 'udvalget'), mayReadNote(actor, note), mayReadNote(actor, { ...note, state: 'sent' })]).toEqual(expected)
})
