import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayBefore } from '../../../../kernel/dates.ts'
import { type Appointment, appoint, type Decided, end, move } from './change-seats.ts'
import { covers, overlap } from './period.ts'
import { after, isNothing, type SeatHistory, sittingOn, type Sitting, vacantOn, whoSitsOn } from './seat-history.ts'

const sitting = (id: string, more: Partial<Sitting> = {}): Sitting => ({
  id,
  personId: id,
  capacity: 'member',
  seatId: null,
  besideId: null,
  validFrom: '2022-07-01',
  validTo: null,
  ...more,
})
const history: SeatHistory = {
  committee: { validFrom: '2022-07-01', validTo: '2026-12-31' },
  seats: [
    { id: 'gladsaxe', capacity: 'member', validFrom: '2022-07-01', validTo: null },
    { id: 'furesoe', capacity: 'member', validFrom: '2022-07-01', validTo: null },
    { id: 'closed', capacity: 'member', validFrom: '2022-07-01', validTo: '2023-12-31' },
    { id: 'leg', capacity: 'secretary', validFrom: '2022-07-01', validTo: null },
  ],
  sittings: [
    sitting('mayor', { seatId: 'gladsaxe', capacity: 'chair' }),
    sitting('director', { capacity: 'adviser', besideId: 'mayor' }),
    sitting('former', { seatId: 'furesoe', validTo: '2025-12-31' }),
  ],
}
let named = 0
const newId = () => `new-${++named}`
const wanted = (more: Partial<Appointment>): Appointment => ({
  id: 'new',
  personId: 'successor',
  capacity: 'member',
  from: '2026-01-01',
  ...more,
})
const codeOf = (decided: Decided) => ('refusal' in decided ? [decided.refusal.code, decided.field] : decided)
const changesOf = (decided: Decided) => {
  if ('refusal' in decided) throw new Error(decided.refusal.code)
  return decided
}

describe('appoint', () => {
  it('fills a vacant seat', () => {
    const filled = after(history, changesOf(appoint(history, wanted({ seatId: 'furesoe' }), newId)))
    expect(sittingOn(filled, 'furesoe', '2026-01-01')?.personId).toBe('successor')
    expect(sittingOn(filled, 'furesoe', '2025-12-31')?.personId).toBe('former')
  })

  it('lets a successor take over without a day between, and whoever sat beside follow', () => {
    const replaced = after(history, changesOf(appoint(history, wanted({ seatId: 'gladsaxe', capacity: 'chair', replaces: true }), newId)))
    expect(sittingOn(replaced, 'gladsaxe', '2025-12-31')?.id).toBe('mayor')
    expect(sittingOn(replaced, 'gladsaxe', '2026-01-01')?.id).toBe('new')
    const director = replaced.sittings.filter(({ personId }) => personId === 'director')
    expect(director.map(({ besideId, validFrom, validTo }) => [besideId, validFrom, validTo])).toEqual([
      ['mayor', '2022-07-01', '2025-12-31'],
      ['new', '2026-01-01', null],
    ])
  })

  it('lets a substitute who takes over stand in for nobody', () => {
    const before = {
      ...history,
      sittings: [...history.sittings, sitting('deputy', { personId: 'successor', capacity: 'substitute', besideId: 'mayor' })],
    }
    const replaced = after(before, changesOf(appoint(before, wanted({ seatId: 'gladsaxe', replaces: true }), newId)))
    expect(whoSitsOn(replaced.sittings, '2026-01-01').filter(({ personId }) => personId === 'successor')).toHaveLength(1)
  })

  it.each<[string, Partial<Appointment>, string, string]>([
    ['an end before the start', { seatId: 'furesoe', to: '2025-12-31' }, 'committees/appointment-ends-before-start', 'to'],
    [
      'a successor from the day on which the holder began',
      { seatId: 'gladsaxe', replaces: true, from: '2022-07-01' },
      'committees/appointment-ends-before-start',
      'from',
    ],
    ['a seat that somebody holds', { seatId: 'gladsaxe' }, 'committees/seat-taken', 'seat'],
    ['a person who sits there', { seatId: 'furesoe', personId: 'mayor', capacity: 'chair' }, 'committees/already-seated', 'person'],
    [
      'the holder as their own successor',
      { seatId: 'gladsaxe', personId: 'mayor', capacity: 'chair', replaces: true },
      'committees/already-seated',
      'person',
    ],
    ['a seat of another committee', { seatId: 'elsewhere' }, 'committees/seat-of-another-committee', 'seat'],
    ['a secretary on a member’s seat', { seatId: 'furesoe', capacity: 'secretary' }, 'committees/seat-of-another-capacity', 'seat'],
    ['a seat that has been closed', { seatId: 'closed' }, 'committees/seat-not-open-then', 'from'],
    ['a day before the committee began', { from: '2022-06-30' }, 'committees/committee-not-there-then', 'from'],
    ['a day after it has ended', { from: '2027-01-01' }, 'committees/committee-not-there-then', 'from'],
    ['an adviser beside somebody who has left', { capacity: 'adviser', besideId: 'former' }, 'committees/beside-not-there-then', 'beside'],
    [
      'an adviser who stays longer than the member',
      { capacity: 'adviser', besideId: 'former', from: '2025-01-01', to: '2026-06-01' },
      'committees/beside-not-there-then',
      'beside',
    ],
    ['an adviser beside an adviser', { capacity: 'adviser', besideId: 'director' }, 'committees/beside-not-there-then', 'beside'],
    ['a member beside a member', { besideId: 'mayor' }, 'committees/beside-not-there-then', 'beside'],
    ['a substitute for nobody known', { capacity: 'substitute', besideId: 'nobody' }, 'committees/beside-not-there-then', 'beside'],
  ])('refuses %s', (_, given, code, field) => expect(codeOf(appoint(history, wanted(given), newId))).toEqual([code, field]))

  it('ends an adviser with the one beside whom', () => {
    const { begun } = changesOf(appoint(history, wanted({ capacity: 'adviser', besideId: 'former', from: '2025-01-01' }), newId))
    expect(begun[0]?.validTo).toBe('2025-12-31')
  })
})

describe('end', () => {
  it('ends with whoever sits beside, and leaves the seat vacant', () => {
    const ended = after(history, changesOf(end(history, { id: 'mayor', lastDay: '2025-12-31' })))
    expect(vacantOn(ended, '2026-01-01').map(({ id }) => id)).toEqual(['gladsaxe', 'furesoe', 'leg'])
    expect(whoSitsOn(ended.sittings, '2026-01-01')).toEqual([])
  })

  it.each([
    ['before it began', { id: 'mayor', lastDay: '2022-06-30' }, ['committees/appointment-ends-before-start', 'to']],
    ['what ended earlier', { id: 'former', lastDay: '2026-06-30' }, ['committees/already-ended', 'to']],
    ['what is not there', { id: 'nobody', lastDay: '2026-06-30' }, ['committees/seat-of-another-committee', 'seat']],
  ])('refuses to end %s', (_, given, code) => expect(codeOf(end(history, given))).toEqual(code))
})

describe('move', () => {
  it('leaves one seat and takes the other the day after, with whoever sits beside', () => {
    const moved = after(history, changesOf(move(history, { id: 'mayor', seatId: 'furesoe', from: '2026-02-01', becomes: 'moved' }, newId)))
    expect(sittingOn(moved, 'gladsaxe', '2026-01-31')?.id).toBe('mayor')
    expect(sittingOn(moved, 'gladsaxe', '2026-02-01')).toBeUndefined()
    expect(sittingOn(moved, 'furesoe', '2026-02-01')).toMatchObject({ personId: 'mayor', capacity: 'chair' })
    expect(whoSitsOn(moved.sittings, '2026-02-01').find(({ personId }) => personId === 'director')?.besideId).toBe('moved')
  })

  it('refuses a seat that is taken, and to go where one sits', () => {
    const taken = move(history, { id: 'mayor', seatId: 'furesoe', from: '2024-01-01', becomes: 'x' }, newId)
    expect(codeOf(taken)).toEqual(['committees/seat-taken', 'seat'])
    const same = move(history, { id: 'mayor', seatId: 'gladsaxe', from: '2024-01-01', becomes: 'x' }, newId)
    expect(codeOf(same)).toEqual(['committees/appointment-ends-before-start', 'from'])
  })
})

describe('any history of deeds', () => {
  const day = fc
    .integer({ min: 0, max: 40 })
    .map((month) => `20${22 + Math.floor((month + 6) / 12)}-${String(((month + 6) % 12) + 1).padStart(2, '0')}-01`)
  const person = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const seat = fc.constantFrom('gladsaxe', 'furesoe', 'closed', 'leg', 'elsewhere')
  const deed = fc.oneof(
    fc.record({
      kind: fc.constant('appoint' as const),
      personId: person,
      seatId: fc.option(seat, { nil: undefined }),
      beside: fc.option(fc.nat(30), { nil: undefined }),
      capacity: fc.constantFrom('member', 'chair', 'substitute', 'adviser', 'secretary'),
      from: day,
      to: fc.option(day, { nil: undefined }),
      replaces: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('end' as const), at: fc.nat(30), lastDay: day }),
    fc.record({ kind: fc.constant('move' as const), at: fc.nat(30), seatId: seat, from: day }),
  )
  const empty: SeatHistory = { ...history, sittings: [] }

  it('has no two in one seat, nobody twice in one capacity, no end before a start, nobody beside an empty chair, and no gap at a succession', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 40 }), (deeds) => {
        let now = empty
        let number = 0
        const next = () => `s${++number}`
        for (const one of deeds) {
          const at = (index: number) => now.sittings[index % Math.max(1, now.sittings.length)]?.id ?? 'nobody'
          const decided =
            one.kind === 'appoint'
              ? appoint(now, { ...one, id: next(), besideId: one.beside === undefined ? undefined : at(one.beside) }, next)
              : one.kind === 'end'
                ? end(now, { id: at(one.at), lastDay: one.lastDay })
                : move(now, { id: at(one.at), seatId: one.seatId, from: one.from, becomes: next() }, next)
          if ('refusal' in decided) continue
          const before = now
          now = after(now, decided)
          expect(isNothing(decided)).toBe(false)
          expectLawful(now)
          if (one.kind !== 'appoint' || !one.replaces || !one.seatId) continue
          const holder = sittingOn(before, one.seatId, one.from)
          if (holder) expect(sittingOn(now, one.seatId, dayBefore(one.from))?.id).toBe(holder.id)
          expect(sittingOn(now, one.seatId, one.from)?.personId).toBe(one.personId)
        }
      }),
      { numRuns: 400 },
    )
  })
})

function expectLawful({ seats, sittings }: SeatHistory): void {
  for (const [at, one] of sittings.entries()) {
    expect(one.validTo === null || one.validTo >= one.validFrom).toBe(true)
    const seat = seats.find(({ id }) => id === one.seatId)
    if (one.seatId !== null) expect(seat && covers(seat, one)).toBe(true)
    const beside = sittings.find(({ id }) => id === one.besideId)
    if (one.besideId !== null) expect(beside && covers(beside, one)).toBe(true)
    for (const other of sittings.slice(at + 1).filter((known) => overlap(known, one))) {
      if (one.seatId !== null) expect(other.seatId).not.toBe(one.seatId)
      expect([other.personId, other.capacity]).not.toEqual([one.personId, one.capacity])
    }
  }
}
