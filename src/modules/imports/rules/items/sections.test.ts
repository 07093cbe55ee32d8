import { describe, expect, it } from 'vitest'
import { draftOfLines, signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { recommendsInFull, splitSections } from './sections.ts'

const of = (...texts: string[]) => {
  const { lines, signs } = signedLines(...texts)
  const { sections, meta, open } = splitSections(lines, signs, () => true)
  return {
    sections: sections.map(({ kind, lines: held }) => [kind, held.map(({ text }) => text).join('|')]),
    ...(meta.length ? { meta: meta.map(({ text }) => text) } : {}),
    ...(open === undefined ? {} : { open }),
  }
}

describe('splitSections', () => {
  it('closes a label that was said in one line', () => {
    expect(of('Beslutningskompetence: Byrådet', 'Havnen har søgt om lov.').sections).toEqual([
      ['competence', 'Byrådet'],
      ['other', 'Havnen har søgt om lov.'],
    ])
  })

  it('takes committee and day on a line of its own for the heading of the outcome', () => {
    const { items } = draftOfLines(
      'Referat fra møde i Byrådet den 16. december 2024',
      'Punkt 27: Plan',
      'Tekst.',
      'Byrådet, 16.12.2024',
      'Godkendt.',
      'Punkt 28: Eventuelt',
    )
    expect(items[0]!.conclusion).toMatchObject({ text: 'Godkendt.', committee: 'Byrådet' })
  })

  it('reads committee and day on the first line of an outcome', () => {
    const { items } = draftOfLines(
      'Referat',
      'Sundhedsudvalget, 3. maj 2024',
      '1. Plan',
      'Beslutninger',
      'Sundhedsudvalget den 03-05-2024',
      'Godkendt.',
      '2. Eventuelt',
    )
    expect(items[0]!.conclusion).toMatchObject({ text: 'Godkendt.', committee: 'Sundhedsudvalget', date: '2024-05-03' })
  })

  it.each([
    [
      'sections in order',
      ['Resume', 'Kort.', 'Indstilling', 'at A', 'Beslutning', 'Ja.'],
      {
        sections: [
          ['summary', 'Kort.'],
          ['recommendation', 'at A'],
          ['conclusion', 'Ja.'],
        ],
      },
    ],
    [
      'text under the title',
      ['Tekst.', 'Beslutning', 'Ja.'],
      {
        sections: [
          ['other', 'Tekst.'],
          ['conclusion', 'Ja.'],
        ],
      },
    ],
    [
      'case number and openness',
      ['Sagsnr.: 24/1187', 'Lukket', 'Beslutning', 'Ja.'],
      { sections: [['conclusion', 'Ja.']], meta: ['Sagsnr.: 24/1187', 'Lukket'], open: false },
    ],
    [
      'absence inside a conclusion',
      ['Beslutning', 'Fraværende: Anne Eksempel (A)', 'Godkendt.'],
      {
        sections: [
          ['conclusion', 'Godkendt.'],
          ['attendance', 'Anne Eksempel (A)'],
        ],
      },
    ],
    [
      'a free sub-head in a paper of capitals',
      ['# SAGSFREMSTILLING', 'Tekst.', '# Den videre proces', 'Mere.', '# BILAG', 'Ingen'],
      {
        sections: [
          ['casePresentation', 'Tekst.|Den videre proces|Mere.'],
          ['attachments', 'Ingen'],
        ],
      },
    ],
    [
      'an unknown heading of the same rank',
      ['# Sagsfremstilling', 'Tekst.', '# Fokus', 'Mere.'],
      {
        sections: [
          ['casePresentation', 'Tekst.'],
          ['other', 'Mere.'],
        ],
      },
    ],
    [
      'a committee that recommends in its outcome',
      ['Beslutning', 'Sundhedsudvalget indstiller,', 'at A godkendes'],
      { sections: [['conclusion', 'Sundhedsudvalget indstiller,|at A godkendes']] },
    ],
    [
      'an administration that recommends after the outcome',
      ['Beslutning', 'Godkendt.', 'Forvaltningen indstiller,', 'at A godkendes'],
      {
        sections: [
          ['conclusion', 'Godkendt.'],
          ['recommendation', 'at A godkendes'],
        ],
      },
    ],
  ])('%s', (_what, texts, expected) => {
    expect(of(...texts)).toEqual(expected)
  })
})

describe('recommendsInFull', () => {
  it.each([
    ['Forvaltningen indstiller, at A godkendes.', true],
    ['Det indstilles, at A godkendes.', true],
    ['Byrådet indstiller, at A godkendes.', false],
    ['A godkendes.', false],
  ])('%s: %s', (text, recommends) => {
    expect(recommendsInFull(text)).toBe(recommends)
  })
})
