import { describe, expect, it } from 'vitest'
import { isCapitals, linesOf, pieceOf, plainLabel, trimmed } from './lines.ts'
import { treeOfLines } from '../../../../../test/support/paper-of-lines.ts'

const of = (...texts: string[]) => linesOf(treeOfLines(texts)).lines.map(({ text, kind, marker, first }) => [text, kind, marker, first])

describe('linesOf', () => {
  it.each([
    [
      'lines of a paragraph',
      ['a\n  b '],
      [
        ['a', 'paragraph', undefined, true],
        ['b', 'paragraph', undefined, false],
      ],
    ],
    [
      'headings and lists',
      ['# A', '1) b', '- c'],
      [
        ['A', 'heading', undefined, true],
        ['b', 'list-item', '1)', true],
        ['c', 'list-item', undefined, true],
      ],
    ],
    [
      'bullets that are text',
      ['• a\n• b'],
      [
        ['a', 'list-item', undefined, true],
        ['b', 'list-item', undefined, true],
      ],
    ],
    [
      'labels run together',
      ['Det indstilles, at A godkendes. Beslutning: Godkendt. Afbud: Ib'],
      [
        ['Det indstilles, at A godkendes.', 'paragraph', undefined, true],
        ['Beslutning: Godkendt.', 'paragraph', undefined, false],
        ['Afbud: Ib', 'paragraph', undefined, false],
      ],
    ],
    [
      'a button glued to a title',
      ['1. Meddelelse fra formandenReferat'],
      [
        ['1. Meddelelse fra formanden', 'paragraph', undefined, true],
        ['Referat', 'paragraph', undefined, false],
      ],
    ],
    [
      'the next headline glued to a headline',
      ['10. Eventuelt1. Velkomst'],
      [
        ['10. Eventuelt', 'paragraph', undefined, true],
        ['1. Velkomst', 'paragraph', undefined, false],
      ],
    ],
    ['a number behind a title', ['3. Budget for 2024. Anden del'], [['3. Budget for 2024. Anden del', 'paragraph', undefined, true]]],
    ['a type before a title', ['Punkt 2. Beslutning: Budget'], [['Punkt 2. Beslutning: Budget', 'paragraph', undefined, true]]],
  ])('%s', (_what, texts, expected) => {
    expect(of(...texts)).toEqual(expected)
  })
})

describe('comparing lines', () => {
  it.each([
    ['INDSTILLING: ', 'indstilling'],
    ['Til  stede:', 'til stede'],
    ['Evt.', 'evt'],
  ])('%s', (text, plain) => expect(plainLabel(text)).toBe(plain))
  it.each([
    ['BILAG', true],
    ['Bilag', false],
    ['2024', false],
    ['EU', false],
  ])('%s in capitals: %s', (text, capitals) => expect(isCapitals(text)).toBe(capitals))
  it('trims every kind of white space', () => expect(trimmed(' \u00a0a\u200b', 0, 4)).toEqual([2, 3]))
})

describe('pieceOf', () => {
  it('reads a stretch of a line as a line of its own', () => {
    const [line] = linesOf(treeOfLines(['Afbud: Direktøren i Nordby kl. 9'])).lines
    expect(pieceOf(line!, 7, 30)).toMatchObject({
      start: 7,
      end: 30,
      text: 'Direktøren i Nordby kl.',
      plain: 'direktøren i nordby kl',
      hasDigit: false,
    })
    expect(pieceOf(line!, 7)).toMatchObject({ end: 32, hasDigit: true })
  })
})
