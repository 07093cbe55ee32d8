import { describe, expect, it } from 'vitest'
import { bare, draftOfLines } from '../../../../../test/support/draft-of-lines.ts'

const treatmentsIn = (...lines: string[]) =>
  bare(
    draftOfLines('Referat', 'Møde i Byrådet den 3. maj 2024', '1. Plan', ...lines, 'Beslutning', 'Ja.', '2. Eventuelt').items[0]!
      .earlierTreatments,
  )

describe('treatmentsOf', () => {
  it('reads what the text tells and what the route lists', () => {
    expect(treatmentsIn('Sagsfremstilling', 'Sundhedsudvalget drøftede planen på møde den 4. april 2024.')).toMatchObject([
      { committee: 'Sundhedsudvalget', date: '2024-04-04', outcome: 'drøftede', state: 'held' },
    ])
    expect(treatmentsIn('Sagsgang', 'Økonomiudvalget', 'Byrådet')).toMatchObject([
      { committee: 'Økonomiudvalget', state: 'planned' },
      { committee: 'Byrådet', state: 'planned' },
    ])
  })

  it('leaves a bare list of committees where days are told', () => {
    expect(
      treatmentsIn('Sagsgang', 'Økonomiudvalget', 'Sagsfremstilling', 'Sundhedsudvalget drøftede planen på møde den 4. april 2024.'),
    ).toMatchObject([{ committee: 'Sundhedsudvalget' }])
  })
})
