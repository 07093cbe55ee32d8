import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../test/support/draft-of-lines.ts'
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
    ['snarest', undefined],
  ])('%s', (sentence, day) => {
    expect(dueIn(sentence, 0, '2024-05-03')?.date).toBe(day)
  })
})
