import { describe, expect, it } from 'vitest'
import { bare, draftOfLines } from '../../../../../test/support/draft-of-lines.ts'
const item = (...lines: string[]) =>
  bare(draftOfLines('Referat', 'Møde i Byrådet den 3. maj 2024', ...lines, '9. Eventuelt', 'Intet.').items[0]!)

describe('buildItem', () => {
  it("gathers an item's facts from its title and sections", () => {
    expect(
      item(
        '1. Plan for fald (B)',
        'Sagsnr.: 24/1187',
        'Indstilling',
        '- at planen godkendes',
        'Beslutning',
        'Godkendt. Ib Attrap (A) tog forbehold.',
        'Fraværende: Kaj Kladde (V)',
        'Bilag',
        'Bilag 1.1 Plan',
      ),
    ).toEqual({
      number: '1',
      title: 'Plan for fald',
      type: 'decision',
      typeAsWritten: 'B',
      open: true,
      recordReferences: [{ number: '24/1187', kind: 'case' }],
      sections: [
        { kind: 'recommendation', heading: 'Indstilling', text: '- at planen godkendes' },
        { kind: 'conclusion', heading: 'Beslutning', text: 'Godkendt. Ib Attrap (A) tog forbehold.' },
        { kind: 'attendance', heading: 'Fraværende', text: 'Kaj Kladde (V)' },
        { kind: 'attachments', heading: 'Bilag', text: 'Bilag 1.1 Plan' },
      ],
      recommendations: [{ text: 'planen godkendes' }],
      conclusion: { text: 'Godkendt. Ib Attrap (A) tog forbehold.' },
      reservations: [{ text: 'Ib Attrap (A) tog forbehold.' }],
      notParticipating: [{ text: 'Kaj Kladde (V)' }],
      attachments: [{ number: '1.1', title: 'Plan', mainDocument: false }],
    })
  })

  it.each([
    ['a closed half', ['1. Plan', 'Beslutning', 'Ja.', 'LUKKET DAGSORDEN', '2. Klagesag'], { open: true }],
    ['a word under the title', ['1. Plan (B)', 'Lukket', 'Beslutning', 'Ja.'], { open: false }],
    [
      'the type from the route',
      ['1. Plan', 'Sagsgang og sagstype', 'Beslutningssag', 'Indstilling', 'at A godkendes'],
      { type: 'decision', typeAsWritten: 'Beslutningssag' },
    ],
    [
      'the type from what is asked',
      ['1. Status for fald', 'Indstilling', 'at orienteringen tages til efterretning', 'Beslutning', 'Ja.'],
      { type: 'information' },
    ],
    [
      'the theme where nothing is recommended elsewhere',
      ['1. Plan (B)', 'Beslutningstema', 'Forvaltningen indstiller, at planen drøftes.', 'Beslutning', 'Ja.'],
      { recommendations: [{ text: 'planen drøftes.' }] },
    ],
  ])('%s', (_what, lines, expected) => {
    expect(item(...lines)).toMatchObject(expected)
  })
})
