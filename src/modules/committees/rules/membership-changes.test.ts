import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { membershipChanges } from './membership-changes.ts'

const seat = (personId: string, capacity = 'member') => ({ id: `${personId}-${capacity}`, personId, capacity })

describe('membershipChanges', () => {
  it('begins, keeps and ends seats', () => {
    const changes = membershipChanges([seat('a'), seat('b')], [seat('b'), seat('c')])
    expect(changes.kept.map(({ id }) => id)).toEqual(['b-member'])
    expect(changes.begun.map(({ personId }) => personId)).toEqual(['c'])
    expect(changes.ended).toEqual(['a-member'])
  })

  it('says nothing of the secretariat when the paper does not list it', () => {
    expect(membershipChanges([seat('s', 'secretary')], [seat('a')]).ended).toEqual([])
  })

  it('ends a former chair who is not among the members', () => {
    expect(membershipChanges([seat('a', 'chair')], [seat('b', 'member')]).ended).toEqual(['a-chair'])
  })

  it('says nothing of who has left when the paper names only who chairs and who cannot come', () => {
    const known = ['a', 'b', 'c', 'd', 'e'].map((person) => seat(person))
    const short = membershipChanges(known, [seat('a'), seat('b')])
    expect(short.ended).toEqual([])
    expect(short.isWholeFor('member')).toBe(false)
    expect(
      membershipChanges(
        known,
        ['v', 'w', 'x', 'y', 'z'].map((person) => seat(person)),
      ).ended,
    ).toHaveLength(5)
  })

  it('counts a person whom the paper names twice once', () => {
    expect(membershipChanges([], [seat('a'), seat('a')]).begun).toHaveLength(1)
  })

  it('accounts for every known and every listed seat', () => {
    const seats = fc.uniqueArray(
      fc.record({ personId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), capacity: fc.constantFrom('member', 'chair', 'adviser') }),
      {
        selector: ({ personId, capacity }) => `${personId} ${capacity}`,
      },
    )
    fc.assert(
      fc.property(seats, seats, (before, listed) => {
        const known = before.map(({ personId, capacity }) => seat(personId, capacity))
        const { kept, begun, ended } = membershipChanges(known, listed)
        expect(kept.length + begun.length).toBe(listed.length)
        expect(kept.length + ended.length).toBeLessThanOrEqual(known.length)
        expect(
          membershipChanges(
            listed.map(({ personId, capacity }) => seat(personId, capacity)),
            listed,
          ).begun,
        ).toEqual([])
      }),
    )
  })
})
