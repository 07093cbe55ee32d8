import { describe, expect, it } from 'vitest'
import { recognise } from './recognise.ts'
import { paperOfLines } from '../../../../test/support/paper-of-lines.ts'

const codeOf = (...texts: string[]) => {
  const recognition = recognise(paperOfLines(texts))
  return 'refusal' in recognition ? recognition.refusal.code : recognition.draft.kind
}
const meeting = (day: string) => [
  `Referat af møde i Sundhedsklynge Nord`,
  `Dato: ${day}`,
  '1. Godkendelse af dagsorden',
  'Beslutning',
  'Godkendt.',
  '2. Plan',
  'Beslutning',
  'Udsat.',
]

describe('whyNotRecognise', () => {
  it.each([
    ['minutes', meeting('3. maj 2024'), 'minutes'],
    ['an agenda of titles alone', ['Dagsorden', 'Bestyrelsen', '1. Velkomst', '2. Status', '3. Eventuelt'], 'agenda'],
    ['a case', ['Fælles visitation', 'Sagsfremstilling', 'Tekst.', 'Indstilling', 'at det godkendes'], 'case'],
    ['two meetings', [...meeting('3. maj 2024'), ...meeting('4. juni 2024')], 'imports/several-meetings'],
    ['the same meeting twice over', [...meeting('3. maj 2024'), ...meeting('3. maj 2024')], 'minutes'],
    [
      'one meeting that tells of others',
      [
        ...meeting('3. maj 2024'),
        '3. Plan',
        'Sagsforløb',
        'Udvalg: Byrådet\nDato: 01-04-2024\nPunktnummer: 1',
        '1. Planen godkendes.',
        'Bilag',
        'Plan',
      ],
      'minutes',
    ],
    [
      'a recipe',
      ['Pandekager', 'Ingredienser', '3 æg', '5 dl mælk', 'Fremgangsmåde', '1. Pisk det hele.', '2. Bag dem.'],
      'imports/not-a-meeting-paper',
    ],
    ['an invoice', ['Faktura', 'Dato: 3. maj 2024', 'Beløb: 300 kr.', 'Betales inden den 1. juni 2024.'], 'imports/not-a-meeting-paper'],
    ['a novel', ['Det var en mørk aften. Han gik hjem.', 'Næste morgen regnede det.'], 'imports/not-a-meeting-paper'],
  ])('%s', (_what, lines, expected) => {
    expect(codeOf(...lines)).toBe(expected)
  })
})
