import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fieldsOf, readDeed, type SeatDeed, whyNotKnown } from './seat-deed.ts'

const seat = '6f6f1b5e-9d0f-4c57-8c39-6d6f2f3a0001'
const person = '6f6f1b5e-9d0f-4c57-8c39-6d6f2f3a0002'

describe('a form about a seat', () => {
  it('names a person of the record before a name', () => {
    const read = readDeed({ handling: 'appoint', plads: seat, person, navn: 'Borgmesteren', fra: '2026-01-01', funktion: 'chair' })
    expect(read).toMatchObject({ deed: { kind: 'appoint', seatId: seat, person: { personId: person }, capacity: 'chair', access: false } })
  })

  it('takes a name for one still to be told from others, or for a new person', () => {
    const fields = { handling: 'appoint', plads: seat, navn: '  Borgmesteren   i Furesø ', fra: '2026-01-01' }
    expect(readDeed(fields)).toMatchObject({ deed: { person: { name: 'Borgmesteren i Furesø', isNew: false } } })
    expect(readDeed({ ...fields, person: 'ny' })).toMatchObject({ deed: { person: { isNew: true } } })
  })

  it.each([
    ['nobody', { handling: 'appoint', navn: ' ', fra: '2026-01-01' }, 'navn', 'committees/nobody-named'],
    ['no day', { handling: 'appoint', navn: 'x', fra: '' }, 'fra', 'committees/no-such-day'],
    ['a day that is none', { handling: 'appoint', navn: 'x', fra: '2026-02-30' }, 'fra', 'committees/no-such-day'],
    ['a last day that is none', { handling: 'appoint', navn: 'x', fra: '2026-01-01', til: 'snart' }, 'til', 'committees/no-such-day'],
    ['an end without a day', { handling: 'end', medlem: seat }, 'til', 'committees/no-such-day'],
    ['a move to nowhere', { handling: 'move', medlem: seat, fra: '2026-01-01' }, 'plads', 'committees/no-seat-chosen'],
  ])('is refused with %s', (_, fields, field, code) => expect(readDeed(fields)).toEqual({ field, refusal: { code } }))

  it.each<[string, Partial<SeatDeed>, object | undefined, string | undefined]>([
    ['a person of the record', { person: { personId: person } }, {}, undefined],
    ['somebody whom the record does not know', { person: { personId: person } }, undefined, 'committees/person-not-known'],
    ['an organisation that it does not know', { organisationId: seat }, {}, 'committees/organisation-not-known'],
    ['an organisation that it knows', { organisationId: person }, {}, undefined],
  ])('may name %s', (_, more, known, code) => {
    const given = {
      kind: 'appoint',
      seatId: seat,
      person: { name: 'x', isNew: true },
      capacity: 'member',
      from: '2026-01-01',
      ...more,
    } as SeatDeed
    expect(whyNotKnown(given, { organisations: new Set([person]), person: known })?.refusal.code).toBe(code)
  })

  const id = fc.uuid()
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, '0')}`)
  const text = fc.option(fc.constantFrom('A', 'Borgmester', 'Æ & Ø'), { nil: undefined })
  const appointing = {
    capacity: fc.constantFrom('chair' as const, 'member' as const, 'adviser' as const),
    person: fc.oneof(fc.record({ personId: id }), fc.record({ name: fc.constantFrom('Borgmesteren i Furesø'), isNew: fc.boolean() })),
    organisationId: fc.option(id, { nil: undefined }),
    partyLetter: text,
    title: text,
    from: day,
    to: fc.option(day, { nil: undefined }),
    access: fc.boolean(),
  }
  const deed: fc.Arbitrary<SeatDeed> = fc.oneof(
    fc.record({ kind: fc.constant('appoint' as const), seatId: id, ...appointing }),
    fc.record({ kind: fc.constant('beside' as const), besideId: id, ...appointing }),
    fc.record({ kind: fc.constant('end' as const), membershipId: id, lastDay: day, keepAccess: fc.boolean() }),
    fc.record({ kind: fc.constant('move' as const), membershipId: id, seatId: id, from: day }),
  )

  it('means the same after having stood in an address', () => {
    fc.assert(
      fc.property(deed, (given) => {
        expect(readDeed(fieldsOf(given))).toEqual({ deed: given })
      }),
    )
  })
})
