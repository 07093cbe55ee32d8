import { describe, expect, it } from 'vitest'
import { draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const people = (...lines: string[]) =>
  draftOfLines('Referat', 'Møde i Sundhedsklynge Nord den 3. maj 2024', ...lines).meeting.people.map(({ name, presence, capacity }) => [
    name,
    presence,
    capacity,
  ])

describe('people who stand in the items', () => {
  it.each([
    [
      'an item that is the list',
      [
        '1. Mødedeltagere',
        'Sagsfremstilling',
        'Ib Attrap, Nordby Kommune',
        'Kaj Kladde, Sydby Kommune',
        'Beslutning',
        'Der var afbud fra Kaj Kladde. Anne Eksempel deltog for Ib Attrap.',
        '2. Plan',
        'Beslutning',
        'Drøftet.',
      ],
      [
        ['Ib Attrap', 'absent', 'member'],
        ['Kaj Kladde', 'apology', 'member'],
        ['Anne Eksempel', 'present', 'substitute'],
      ],
    ],
    [
      'groups in the outcome of the first item',
      [
        '1. Godkendelse af dagsorden',
        'Beslutning',
        'I mødet deltog:',
        'Fra kommunen:',
        'Ib Attrap, Kaj Kladde og Liv Fiktiv.',
        'Følgende havde meldt afbud:',
        'Anne Eksempel og Ea Udkast.',
        'Dagsordenen blev godkendt.',
        '2. Plan',
        'Beslutning',
        'Drøftet.',
      ],
      [
        ['Ib Attrap', 'present', 'member'],
        ['Kaj Kladde', 'present', 'member'],
        ['Liv Fiktiv', 'present', 'member'],
        ['Anne Eksempel', 'apology', 'member'],
        ['Ea Udkast', 'apology', 'member'],
      ],
    ],
    [
      'a list in the first item',
      [
        '1. Velkomst',
        'Mødeleder: Anne Eksempel',
        'Deltagere:',
        'Ib Attrap, Nordby Kommune',
        'Afbud:',
        'Kaj Kladde',
        'Beslutning',
        'Ja.',
        '2. Eventuelt',
        'Beslutning',
        'Intet.',
      ],
      [
        ['Anne Eksempel', 'present', 'chair'],
        ['Ib Attrap', 'present', 'member'],
        ['Kaj Kladde', 'apology', 'member'],
      ],
    ],
    [
      'someone absent throughout',
      [
        '1. Plan (B)',
        'Beslutning',
        'Ja.',
        'Fraværende: Kaj Kladde (A)',
        '2. Budget (B)',
        'Beslutning',
        'Nej.',
        'Fraværende: Kaj Kladde (A)',
      ],
      [['Kaj Kladde', 'absent', 'member']],
    ],
    [
      'not someone absent once',
      ['1. Plan (B)', 'Beslutning', 'Ja.', 'Fraværende: Kaj Kladde (A)', '2. Budget (B)', 'Beslutning', 'Nej.'],
      [],
    ],
  ])('%s', (_what, lines, expected) => {
    expect(people(...lines)).toEqual(expected)
  })
})

it('reads thousands of headings of absence in time', () => {
  const absences = Array.from({ length: 8000 }, () => 'Afbud')
  expect(people('1. Punkt', 'Beslutning', 'Godkendt.', ...absences, '2. Plan', 'Beslutning', 'Drøftet.')).toEqual([])
})
