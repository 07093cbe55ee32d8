import { describe, expect, it } from 'vitest'
import { covers, earlierEnd, isOn, isOnIn, overlap } from './period.ts'

const period = (validFrom: string, validTo: string | null = null) => ({ validFrom, validTo })

describe('a period', () => {
  it.each([
    ['2022-07-01', false],
    ['2022-09-21', true],
    ['2025-12-31', true],
    ['2026-01-01', false],
  ])('includes its first and its last day: %s %s', (day, on) => expect(isOn(period('2022-09-21', '2025-12-31'), day)).toBe(on))

  it.each([
    [period('2022-01-01', '2022-12-31'), period('2023-01-01'), false],
    [period('2022-01-01', '2022-12-31'), period('2022-12-31'), true],
    [period('2022-01-01'), period('2030-01-01', '2030-01-01'), true],
  ])('overlaps another when they share a day: %o %o', (one, other, shared) => {
    expect(overlap(one, other)).toBe(shared)
    expect(overlap(other, one)).toBe(shared)
  })

  it('of a committee is over when the committee is', () => {
    const committee = { validFrom: null, validTo: '2026-12-31' }
    expect(isOnIn(committee, period('2022-09-21'), '2026-12-31')).toBe(true)
    expect(isOnIn(committee, period('2022-09-21'), '2027-01-01')).toBe(false)
    expect(isOnIn(undefined, period('2022-09-21'), '2027-01-01')).toBe(true)
  })

  it('covers what lies within it, and never what is open-ended when it is not itself', () => {
    expect(covers(period('2022-01-01'), period('2022-01-01'))).toBe(true)
    expect(covers(period('2022-01-01', '2025-12-31'), period('2023-01-01'))).toBe(false)
    expect(covers(period('2022-01-01', '2025-12-31'), period('2021-12-31', '2022-02-01'))).toBe(false)
  })

  it('ends with whichever end comes first', () => {
    expect([earlierEnd(null, '2022-01-01'), earlierEnd('2021-01-01', '2022-01-01'), earlierEnd(null, null)]).toEqual([
      '2022-01-01',
      '2021-01-01',
      null,
    ])
  })
})
