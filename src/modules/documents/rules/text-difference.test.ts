import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countChanges, type LineDifference, textDifference, type TextLine, wordsOf } from './text-difference.ts'

const lines = (...texts: string[]): TextLine[] => texts.map((text) => ({ text, shape: 'paragraph' }))
const told = (difference: readonly LineDifference[]): string[] =>
  difference.map(({ kind, pieces }) =>
    kind === 'same'
      ? pieces[0]!.text
      : pieces.map((piece) => (piece.kind === 'same' ? piece.text : `[${piece.kind === 'added' ? '+' : '-'}${piece.text}]`)).join(''),
  )

describe('what was changed in a text', () => {
  it.each([
    ['a word', ['Fristen er 1. maj.'], ['Fristen er 8. maj.'], ['Fristen er [-1][+8]. maj.']],
    ['a new paragraph', ['Et', 'Tre'], ['Et', 'To', 'Tre'], ['Et', '[+To]', 'Tre']],
    ['a paragraph that went', ['Et', 'To', 'Tre'], ['Et', 'Tre'], ['Et', '[-To]', 'Tre']],
    ['a paragraph for another', ['Alle ord her'], ['Noget ganske andet'], ['[-Alle ord her]', '[+Noget ganske andet]']],
    [
      'a row of a table',
      ['Furesø | 5 kr.', 'Allerød | 6 kr.'],
      ['Furesø | 5 kr.', 'Allerød | 7 kr.'],
      ['Furesø | 5 kr.', 'Allerød | [-6][+7] kr.'],
    ],
    ['nothing', ['Et'], ['Et'], ['Et']],
  ])('is told of %s', (_, before, after, expected) => {
    expect(told(textDifference(lines(...before), lines(...after)))).toEqual(expected)
  })

  it('says when a paragraph becomes a heading', () => {
    const [line] = textDifference([{ text: 'Baggrund', shape: 'paragraph' }], [{ text: 'Baggrund', shape: 'heading' }])
    expect(line).toMatchObject({
      kind: 'changed',
      shape: 'heading',
      shapeBefore: 'paragraph',
      pieces: [{ kind: 'same', text: 'Baggrund' }],
    })
    expect(countChanges([line!])).toEqual({ added: 0, removed: 0, changed: 1 })
  })

  it('gives each of the two texts back', () => {
    const word = fc.constantFrom('et', 'to', 'tre', 'fire', '.', '|', 'æ-ø')
    const line = fc.record({
      text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      shape: fc.constantFrom('paragraph', 'heading', 'point', 'row'),
    })
    const text = fc.array(line, { maxLength: 12 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const difference = textDifference(before, after)
        const without = (kind: 'added' | 'removed'): string[] =>
          difference
            .filter((one) => one.kind !== kind)
            .map(({ pieces }) => pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join(''))
        expect(without('added')).toEqual(before.map((one) => one.text))
        expect(without('removed')).toEqual(after.map((one) => one.text))
      }),
      { numRuns: 1000 },
    )
  })

  it('cuts a text into words without losing any of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(text).join('')).toBe(text)
      }),
    )
  })

  it('takes a moment for two texts of 50 kB that have little in common', { timeout: 1500 }, () => {
    const long = (salt: number) =>
      lines(...Array.from({ length: 500 }, (_, at) => `Afsnit ${at % (7 + salt)} handler om ${(at * salt) % 13} og ${at % 5}. `.repeat(3)))
    expect(textDifference(long(1), long(4)).length).toBeGreaterThan(500)
  })
})
