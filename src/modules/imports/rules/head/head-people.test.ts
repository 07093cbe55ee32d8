import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const people = (...lines: string[]) =>
  draftOfLines(
    'Referat',
    'Møde i Sundhedsklynge Nord den 3. maj 2024',
    ...lines,
    '1. Budget (B)',
    'Beslutning',
    'Ja.',
    '2. Eventuelt',
  ).meeting.people.map(({ name, organisation, group, presence }) => [name, organisation, group, presence])

describe('people in the head', () => {
  it.each([
    [
      'groups on a line',
      ['Deltagere:', 'Nordby Kommune: Anne Eksempel, Ib Attrap', 'Afbud: Kaj Kladde'],
      [
        ['Anne Eksempel', 'Nordby Kommune', 'Nordby Kommune', 'present'],
        ['Ib Attrap', 'Nordby Kommune', 'Nordby Kommune', 'present'],
        ['Kaj Kladde', undefined, 'Afbud', 'apology'],
      ],
    ],
    [
      'groups in a cell',
      ['Deltagere: Lægerne: Ib Attrap, Kaj Kladde. Kommunen: Anne Eksempel'],
      [
        ['Ib Attrap', undefined, 'Lægerne', 'present'],
        ['Kaj Kladde', undefined, 'Lægerne', 'present'],
        ['Anne Eksempel', undefined, 'Kommunen', 'present'],
      ],
    ],
    [
      'roles and parties on lines of their own',
      ['Medlemmer:', 'Anne Eksempel', 'Formand', '(A)', 'Ib Attrap', '(V)'],
      [
        ['Anne Eksempel', undefined, undefined, 'present'],
        ['Ib Attrap', undefined, undefined, 'present'],
      ],
    ],
    [
      'a list broken in a narrow column',
      ['Medlemmer: Anne Eksempel (A), Ib Attrap (V), Sofie von', 'Mønster (C), Kaj Kladde (Ø)'],
      [
        ['Anne Eksempel', undefined, undefined, 'present'],
        ['Ib Attrap', undefined, undefined, 'present'],
        ['Sofie von Mønster', undefined, undefined, 'present'],
        ['Kaj Kladde', undefined, undefined, 'present'],
      ],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(people(...lines)).toEqual(expected)
  })
})
