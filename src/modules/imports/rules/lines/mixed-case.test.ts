import { describe, expect, it } from 'vitest'
import { withMixedCase } from './mixed-case.ts'

describe('withMixedCase', () => {
  it.each([
    [
      'capitals that the text writes otherwise',
      'SUNDHEDSKLYNGE NORD … at Sundhedsklynge Nord drøfter',
      'SUNDHEDSKLYNGE NORD',
      'Sundhedsklynge Nord',
      2,
    ],
    ['capitals throughout', 'SUNDHEDSKLYNGE NORD', 'SUNDHEDSKLYNGE NORD', 'SUNDHEDSKLYNGE NORD', 1],
    ['a name as it stands', 'Sundhedsklynge Nord', 'Sundhedsklynge Nord', 'Sundhedsklynge Nord', 1],
  ])('%s', (_what, text, committee, expected, places) => {
    const facts = withMixedCase(text, { committee, places: { committee: [[0, 5]] } })
    expect([facts.committee, facts.places['committee']?.length]).toEqual([expected, places])
  })
})
