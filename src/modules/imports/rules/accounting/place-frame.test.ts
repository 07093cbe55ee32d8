import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
describe('what frames a paper', () => {
  it('is placed: contents, legend, labels and buttons', () => {
    const { unplaced } = draftOfLines(
      'Referat',
      'Møde i Sundhedsklynge Nord den 3. maj 2024',
      'Mødested: Rådhuset',
      'Indholdsfortegnelse',
      '1. Budget (B).....2',
      '2. Eventuelt.....3',
      '(B)\tBeslutning',
      '1. Budget (B)',
      'Beslutning',
      'Ja.',
      'Til toppen',
      '2. Eventuelt',
      'Intet.',
    )
    expect(unplaced).toEqual([])
  })
})
