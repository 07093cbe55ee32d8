import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { dueIn, followUpsIn, responsibleIn } from './follow-ups.ts'

const of = (context: 'conclusion' | 'process' | 'report', ...texts: string[]) => {
  const { text, lines } = signedLines(...texts)
  return followUpsIn(text, lines, context, '2024-05-03', 0).map(({ text: said, due, responsible }) => [said, due, responsible])
}

describe('followUpsIn', () => {
  it.each([
    [
      'conclusion',
      'Sekretariatet udarbejder et notat inden den 1. juni 2024.',
      [['Sekretariatet udarbejder et notat inden den 1. juni 2024.', '2024-06-01', 'Sekretariatet']],
    ],
    [
      'conclusion',
      'Udvalget bad administrationen vende tilbage inden udgangen af januar 2025.',
      [['Udvalget bad administrationen vende tilbage inden udgangen af januar 2025.', '2025-01-31', 'administrationen']],
    ],
    ['process', 'Herefter udarbejdes et udkast.', [['Herefter udarbejdes et udkast.', undefined, undefined]]],
    [
      'report',
      'Udvalget besluttede at sætte fokus på udskrivning.',
      [['Udvalget besluttede at sætte fokus på udskrivning.', undefined, 'Udvalget']],
    ],
    [
      'conclusion',
      'Udvalget for ældre patienter beskriver en prøve og forelægger den inden den 1. november 2024.',
      [
        [
          'Udvalget for ældre patienter beskriver en prøve og forelægger den inden den 1. november 2024.',
          '2024-11-01',
          'Udvalget for ældre patienter',
        ],
      ],
    ],
    [
      'conclusion',
      'Sundhedsklynge Nord tog planen til efterretning og sender den videre.',
      [['Sundhedsklynge Nord tog planen til efterretning og sender den videre.', undefined, 'Sundhedsklynge Nord']],
    ],
    [
      'conclusion',
      'Besked om udskrivelse skal sendes inden den 1. november 2024.',
      [['Besked om udskrivelse skal sendes inden den 1. november 2024.', '2024-11-01', undefined]],
    ],
    [
      'conclusion',
      'Udvalget bad om, at administrationen udarbejder et notat.',
      [['Udvalget bad om, at administrationen udarbejder et notat.', undefined, 'Udvalget']],
    ],
    ['conclusion', 'Borgmesteren i Nordby bad om, at udgifterne fremgår.', []],
    ['conclusion', 'Repræsentant 1 for almen praksis ønskede ført til referat, at lægerne skal høres.', []],
    ['conclusion', 'Direktøren i Nordby tog forbehold for, at udgiften sendes videre inden den 1. maj 2025.', []],
    ['conclusion', 'Punkter til mødet den 7. maj 2025 skal være meldt ind senest den 31. marts 2025.', []],
    ['conclusion', 'Udvalget besluttede, at udvalgets ordinære møde afholdes onsdag den 30. oktober 2024.', []],
    ['conclusion', 'Godkendt.', []],
    ['conclusion', 'Udvalget finder, at pengene bør findes inden for rammen.', []],
    ['conclusion', 'Formanden orienterede om sagen.', []],
    ['report', 'Der var en drøftelse af pladserne.', []],
  ] as const)('%s: %s', (context, text, expected) => {
    expect(of(context, text)).toEqual(expected)
  })
})

describe('who and when', () => {
  it.each([
    ['Efter mødet samler sekretariatet svarene', 'sekretariatet'],
    ['Den administrative styregruppe fremlægger et forslag', 'Den administrative styregruppe'],
    ['Der nedsættes et udvalg', undefined],
  ])('%s', (sentence, name) => {
    expect(responsibleIn(sentence, 0)?.name).toBe(name)
  })

  it.each([
    ['inden d. 1. februar 2025', '2025-02-01'],
    ['inden udgangen af 2024', '2024-12-31'],
    ['den 3. april 2024', undefined],
    ['en aftale, fordi den gamle udløber den 31. december 2026', undefined],
    ['snarest', undefined],
  ])('%s', (sentence, day) => {
    expect(dueIn(sentence, 0, '2024-05-03')?.date).toBe(day)
  })
})
