import fc from 'fast-check'
import { daysAfter } from '../../../kernel/dates.ts'
import { describe, expect, it } from 'vitest'
import { type HeldSeat, joinSeats } from './joined-seats.ts'

const seat = (id: string, validFrom: string, validTo: string | null = null, more: Partial<HeldSeat> = {}): HeldSeat => ({
  id,
  committeeId: 'c1',
  capacity: 'member',
  validFrom,
  validTo,
  ...more,
})

describe('joinSeats', () => {
  it('moves a seat that the kept entry does not have', () => {
    const elsewhere = seat('m', '2022-01-01', null, { committeeId: 'c2' })
    const earlier = seat('n', '2019-01-01', '2021-12-31')
    expect(joinSeats([seat('k', '2022-01-01')], [elsewhere, earlier])).toEqual({
      moved: [elsewhere, earlier],
      joined: [],
      besides: [],
      spans: [],
    })
  })

  it.each<[string, HeldSeat, string, string | null]>([
    ['that begins earlier', seat('m', '2021-06-01', '2023-01-01'), '2021-06-01', '2025-12-31'],
    ['that lasts longer', seat('m', '2023-01-01', '2027-12-31'), '2022-01-01', '2027-12-31'],
    ['without an end', seat('m', '2023-01-01'), '2022-01-01', null],
  ])('makes one of a seat %s', (_, merged, validFrom, validTo) => {
    const kept = seat('k', '2022-01-01', '2025-12-31')
    expect(joinSeats([kept], [merged])).toEqual({
      moved: [],
      joined: [{ kept, merged }],
      besides: [],
      spans: [{ id: 'k', validFrom, validTo }],
    })
  })

  it('changes nothing of a seat that covers the other', () => {
    expect(joinSeats([seat('k', '2022-01-01')], [seat('m', '2023-01-01', '2024-01-01')]).spans).toEqual([])
  })

  it('closes the gap between two that another lies across', () => {
    const { spans } = joinSeats(
      [seat('k', '2022-01-01', '2022-12-31'), seat('l', '2024-01-01', '2024-12-31')],
      [seat('m', '2022-06-01', '2025-06-01')],
    )
    expect(spans).toEqual([
      { id: 'k', validFrom: '2022-01-01', validTo: '2023-12-31' },
      { id: 'l', validFrom: '2024-01-01', validTo: '2025-06-01' },
    ])
  })

  it('leaves two capacities at one time to a person, and moves the seat', () => {
    const [kept, merged] = [seat('k', '2022-01-01'), seat('m', '2022-01-01', null, { capacity: 'chair' })]
    expect(joinSeats([kept], [merged])).toMatchObject({ moved: [merged], joined: [], besides: [{ kept, merged }] })
  })

  it('ends no seat before it began, though two began on one day', () => {
    const ofKept = [seat('k1', '2022-01-01', '2022-02-01'), seat('k2', '2022-01-01', '2022-03-01')]
    const { spans } = joinSeats(ofKept, [seat('m', '2022-01-15', '2022-06-01')])
    expect(spans).toEqual([{ id: 'k2', validFrom: '2022-01-01', validTo: '2022-06-01' }])
  })

  it('leaves nobody with one seat twice at a time, and takes no day away', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((days) => daysAfter('2022-01-01', days))
    const seats = fc.array(fc.tuple(day, day), { maxLength: 6 }).map((spans) => {
      const apart: [string, string][] = []
      for (const [from, to] of spans.map(([a, b]): [string, string] => (a <= b ? [a, b] : [b, a])))
        if (apart.every(([start, end]) => to < start || from > end)) apart.push([from, to])
      return apart
    })
    fc.assert(
      fc.property(seats, seats, (ofKept, ofMerged) => {
        const kept = ofKept.map(([from, to], at) => seat(`k${at}`, from, to))
        const merged = ofMerged.map(([from, to], at) => seat(`m${at}`, from, to))
        const { moved, joined, spans } = joinSeats(kept, merged)
        const after = [...kept.map((one) => ({ ...one, ...spans.find(({ id }) => id === one.id) })), ...moved]
        expect(moved.length + joined.length).toBe(merged.length)
        after.forEach((one, at) =>
          after.slice(at + 1).forEach((other) => expect(one.validTo! < other.validFrom || other.validTo! < one.validFrom).toBe(true)),
        )
        for (const { validFrom, validTo } of [...kept, ...merged])
          for (const edge of [validFrom, validTo!]) expect(after.some((one) => one.validFrom <= edge && one.validTo! >= edge)).toBe(true)
      }),
    )
  })
})
