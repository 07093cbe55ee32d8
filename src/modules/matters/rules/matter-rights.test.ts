import { describe, expect, it } from 'vitest'
import { publicActor, type SignedInActor } from '../../../kernel/actor.ts'
import { mayFollow, mayKeepMatter, mayKeepMatters, mayReadMatter, mayReadTreatment } from './matter-rights.ts'

const person = (more: Partial<SignedInActor> = {}): SignedInActor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Sekretariatet',
  committees: [],
  organisations: [],
  operator: false,
  ...more,
})
const place = { committees: ['faglig', 'politisk'], parties: ['furesoe', 'regionen'] }
const secretary = person({ committees: [{ committeeId: 'faglig', role: 'secretary' }] })
const member = person({ committees: [{ committeeId: 'politisk', role: 'member' }] })
const coordinator = person({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: [] }] })
const reader = person({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: [] }] })
const elsewhere = person({ committees: [{ committeeId: 'other', role: 'secretary' }] })
const operator = person({ operator: true })

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
    const observer = person({ committees: [{ committeeId: 'politisk', role: 'observer' }] })
    expect([mayReadTreatment(member, { ...open, itemOpen: false }), mayReadTreatment(observer, { ...open, itemOpen: false })]).toEqual([
      true,
      false,
    ])
    expect(mayReadTreatment(publicActor, { committeeId: null, itemOpen: true })).toBe(true)
  })

  it('is followed by whoever has signed in', () => expect([reader, publicActor].map(mayFollow)).toEqual([true, false]))
})
