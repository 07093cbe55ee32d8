import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { remarksIn, stretchesOf } from './item-attendance.ts'

const of = (...texts: string[]) => {
  const { text, lines } = signedLines(...texts)
  const { reservations, notParticipating } = remarksIn(text, lines)
  return [reservations.map(({ text: said }) => said), notParticipating.map(({ text: said }) => said)]
}

describe('remarksIn', () => {
  it.each([
    ['Godkendt. Kaj Ø. Prøve (Ø) tog forbehold.', [['Kaj Ø. Prøve (Ø) tog forbehold.'], []]],
    [
      'Anne Eksempel (A) ønsker ført til referat, at fristen er kort.',
      [['Anne Eksempel (A) ønsker ført til referat, at fristen er kort.'], []],
    ],
    [
      'Enhedslisten afgav følgende protokolbemærkning: Vi er uenige.',
      [['Enhedslisten afgav følgende protokolbemærkning: Vi er uenige.'], []],
    ],
    ['Anne Eksempel (A) stemte imod.', [['Anne Eksempel (A) stemte imod.'], []]],
    ['Ib Attrap (V) deltog ikke i sagens behandling.', [[], ['Ib Attrap (V) deltog ikke i sagens behandling.']]],
    ['Ib Attrap forlod mødet kl. 17.', [[], ['Ib Attrap forlod mødet kl. 17.']]],
    ['Planen anbefales. Afbud: Anne Eksempel (A)', [[], ['Anne Eksempel (A)']]],
    ['Udvalget deltog ikke i besøget.', [[], []]],
    ['Godkendt.', [[], []]],
  ])('%s', (text, expected) => {
    expect(of(text)).toEqual(expected)
  })
})

describe('stretchesOf', () => {
  it('reads the lines of one paragraph on, and parts numbered ones', () => {
    const { text, lines } = signedLines('En sætning der\nløber videre', '1. Godkendt\n2. Udsat')
    expect(stretchesOf(lines).map(([from, to]) => text.slice(from, to))).toEqual([
      'En sætning der\nløber videre',
      '1. Godkendt',
      '2. Udsat',
    ])
  })
})
