import { describe, expect, it } from 'vitest'
import { draftOfLines, signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { treatmentsInHeadings, treatmentsInRoute, withoutRepeats } from './treatments.ts'
import type { DraftTreatment } from '../draft.ts'

const route = (...texts: string[]) =>
  treatmentsInRoute({ kind: 'caseRoute', lines: [...signedLines(...texts).lines] }, '2024-05-03').map(
    ({ committee, date, itemNumber, outcome, state }) => [committee, date, itemNumber, outcome, state],
  )

describe('treatmentsInRoute', () => {
  it.each([
    [
      'labelled blocks',
      ['Udvalg: Demensrådet\nDato: 19-03-2024\nPunktnummer: 4\nAnbefales', 'Udvalg: Byrådet\nDato: 01-04-2024\nUdsat'],
      [
        ['Demensrådet', '2024-03-19', '4', 'Anbefales', 'held'],
        ['Byrådet', '2024-04-01', undefined, 'Udsat', 'held'],
      ],
    ],
    [
      'outcomes under their headings',
      ['Økonomiudvalget, 14. maj 2019, pkt. 88:', 'Anbefalet.'],
      [['Økonomiudvalget', '2019-05-14', '88', 'Anbefalet.', 'held']],
    ],
    [
      'outcomes in a line',
      ['Økonomiudvalget den 11. februar 2024, pkt. 31: Indstilles godkendt.'],
      [['Økonomiudvalget', '2024-02-11', '31', 'Indstilles godkendt.', 'held']],
    ],
    [
      'a plan with days',
      ['Seniorrådet: Orientering den 25. august 2024.', 'Byrådet: Beslutning den 1. april 2024.'],
      [
        ['Seniorrådet', '2024-08-25', undefined, undefined, 'planned'],
        ['Byrådet', '2024-04-01', undefined, undefined, 'held'],
      ],
    ],
    [
      'a bare list',
      ['USS, ØU, BY'],
      [
        ['USS', undefined, undefined, undefined, 'planned'],
        ['ØU', undefined, undefined, undefined, 'planned'],
        ['BY', undefined, undefined, undefined, 'planned'],
      ],
    ],
    ['a type of case', ['Beslutningssag'], []],
  ])('%s', (_what, texts, expected) => {
    expect(route(...texts)).toEqual(expected)
  })
})

describe('treatmentsInHeadings', () => {
  it('takes outcomes of other meetings, not the own', () => {
    const { items } = draftOfLines(
      'Referat',
      'Møde i Byrådet den 3. maj 2024',
      '1. Plan (B)',
      'Beslutning i Økonomiudvalget den 01-04-2024',
      'Anbefales.',
      'Beslutning i Byrådet den 03-05-2024',
      'Godkendt.',
      '2. Eventuelt',
    )
    expect([items[0]!.conclusion?.text, items[0]!.earlierTreatments.map(({ committee, outcome }) => [committee, outcome])]).toEqual([
      'Godkendt.',
      [['Økonomiudvalget', 'Anbefales.']],
    ])
    expect(treatmentsInHeadings([], undefined)).toEqual([])
  })
})

describe('withoutRepeats', () => {
  it('keeps the first of the same committee, day and state', () => {
    const treatment = (committee: string, date?: string): DraftTreatment => ({
      committee,
      ...(date ? { date } : {}),
      state: 'held',
      places: {},
    })
    expect(withoutRepeats([treatment('Byrådet', '2024-01-01'), treatment('BYRÅDET', '2024-01-01'), treatment('Byrådet')])).toHaveLength(2)
  })
})
