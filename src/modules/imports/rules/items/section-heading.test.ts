import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { sectionHeadingOf } from './section-heading.ts'

const of = (text: string) => sectionHeadingOf(signedLines(text).lines[0]!)

describe('sectionHeadingOf', () => {
  it.each([
    ['Indstilling', 'recommendation'],
    ['BAGGRUND FOR SAGENS FREMLÆGGELSE', 'background'],
    ['Beslutning:', 'conclusion'],
    ['Økonomiske konsekvenser', 'economy'],
    ['# Økonomi og afledte konsekvenser for driften', 'economy'],
    ['Direktionen indstiller,', 'recommendation'],
    ['Administrationen indstiller til Økonomiudvalget', 'recommendation'],
    ['Det indstilles, at', 'recommendation'],
    ['Beslutningskompetence: Byrådet', 'competence'],
    ['Fraværende: Anne Eksempel', 'attendance'],
    ['fold dette punkt ind Resume', 'summary'],
    ['FORRETNINGSUDVALGETS BESLUTNING', 'conclusion'],
  ])('%s', (text, kind) => {
    expect(of(text)?.kind).toBe(kind)
  })

  it.each([
    ['Beslutning i Sundhedsudvalget den 23-06-2021', { committee: 'Sundhedsudvalget', date: '2021-06-23' }],
    [
      'Behandling i Udvalget for nære tilbud onsdag den 15. januar 2020, pkt. 1',
      { committee: 'Udvalget for nære tilbud', date: '2020-01-15', itemNumber: '1' },
    ],
    ['Forretningsudvalgets beslutning den 8. november 2022:', { committee: 'Forretningsudvalget', date: '2022-11-08' }],
    ['Økonomiudvalget, 14. maj 2019, pkt. 88:', { committee: 'Økonomiudvalget', date: '2019-05-14', itemNumber: '88' }],
  ])('%s', (text, treatment) => {
    expect(of(text)?.treatment).toMatchObject(treatment)
  })

  it.each([
    'Udvalget drøftede sagen den 3. maj 2024.',
    'Baggrunden er kendt',
    '- Indstilling',
    'Beslutning: Kommunen sender svar senest den 9. juni 2023. Sagen lukkes.',
  ])('finds no headed outcome in "%s"', (text) => {
    expect(of(text)?.treatment).toBeUndefined()
  })
})
