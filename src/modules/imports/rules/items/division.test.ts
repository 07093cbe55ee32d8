import { describe, expect, it } from 'vitest'
import { divisionOf } from './division.ts'

describe('divisionOf', () => {
  it.each([
    ['LUKKET DAGSORDEN', 'closed'],
    ['Lukkede punkter:', 'closed'],
    ['For lukkede døre', 'closed'],
    ['Åben dagsorden', 'open'],
    ['Tillægsdagsorden', 'open'],
    ['Lukket', undefined],
    ['Dagsorden', undefined],
  ])('%s: %s', (text, division) => {
    expect(divisionOf(text)).toBe(division)
  })
})
