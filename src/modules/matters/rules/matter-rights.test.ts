import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { publicActor } from '../../../kernel/actor.ts'
import { mayFollow, mayKeepMatter, mayKeepMatters, mayReadMatter, mayReadTreatment } from './matter-rights.ts'

const place = { committees: ['faglig', 'politisk'], parties: ['furesoe', 'regionen'] }
const secretary = signedIn({ committees: [{ committeeId: 'faglig', role: 'secretary' }] })
const member = signedIn({ committees: [{ committeeId: 'politisk', role: 'member' }] })
const coordinator = signedIn({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: [] }] })
const reader = signedIn({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: [] }] })
const elsewhere = signedIn({ committees: [{ committeeId: 'other', role: 'secretary' }] })
const operator = signedIn({ operator: true })

describe('a matter', () => {
  it.each([
    ['a secretary', secretary, true, true],
    ['a member', member, false, true],
    ['a party’s coordinator', coordinator, true, true],
    ['a party’s reader', reader, false, true],
    ['a secretary elsewhere', elsewhere, false, false],
    ['an operator', operator, false, false],
    ['the public', publicActor, false, false],
    ['the machine', { kind: 'system', name: 'Samspil' } as const, true, true],
  ])('is kept and read before it is public by %s, or not', (_, actor, keeps, reads) => {
    expect([mayKeepMatter(actor, place), mayReadMatter(actor, place)]).toEqual([keeps, reads])
  })

  it('is begun by whoever keeps a record somewhere', () => {
    expect([secretary, coordinator, elsewhere, member, reader, publicActor].map(mayKeepMatters)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('shows what an item says to those only who read the item', () => {
    const open = { committeeId: 'politisk', itemOpen: true }
    expect([mayReadTreatment(member, open), mayReadTreatment(secretary, open)]).toEqual([true, false])
    const observer = signedIn({ committees: [{ committeeId: 'politisk', role: 'observer' }] })
    expect([mayReadTreatment(member, { ...open, itemOpen: false }), mayReadTreatment(observer, { ...open, itemOpen: false })]).toEqual([
      true,
      false,
    ])
    expect(mayReadTreatment(publicActor, { committeeId: null, itemOpen: true })).toBe(true)
  })

  it('is followed by whoever has signed in', () => expect([reader, publicActor].map(mayFollow)).toEqual([true, false]))
})
