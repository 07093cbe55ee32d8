import { describe, expect, it } from 'vitest'
import { treatmentsInSentence } from './treatments-in-text.ts'

const of = (text: string, subject?: string) =>
  treatmentsInSentence(text, [0, text.length], '2024-05-03', subject).map(({ committee, date, state }) => [committee, date, state])

describe('treatmentsInSentence', () => {
  it.each([
    ['Byrådet besluttede 29. marts 2023, at udvalget inddrages.', [['Byrådet', '2023-03-29', 'held']]],
    ['Ældre og Sundhed drøftede et fælles team den 7. februar 2024.', [['Ældre og Sundhed', '2024-02-07', 'held']]],
    [
      'Planen blev godkendt på møde den 3. marts 2023 i Faglig Sundhedsklynge Nord.',
      [['Faglig Sundhedsklynge Nord', '2023-03-03', 'held']],
    ],
    [
      'Sagen forelægges parallelt for Ældre og Sundhed, og Børn og Unge.',
      [
        ['Ældre og Sundhed', undefined, 'planned'],
        ['Børn og Unge', undefined, 'planned'],
      ],
    ],
    [
      'Sagen behandles i Økonomiudvalget den 10. juni 2024 og i Byrådet den 24. juni 2024.',
      [
        ['Økonomiudvalget', '2024-06-10', 'planned'],
        ['Byrådet', '2024-06-24', 'planned'],
      ],
    ],
    ['Evalueringen forelægges for Økonomiudvalget i 2026.', [['Økonomiudvalget', undefined, 'planned']]],
    ['Emner skal ikke behandles i Sundhedsklynge Nord.', []],
    ['Aftalen trådte i kraft den 1. januar 2023.', []],
    ['Udvalget sendte udkastet i høring den 11. maj 2022.', []],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })
})
