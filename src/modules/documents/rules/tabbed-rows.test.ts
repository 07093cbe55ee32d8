import { describe, expect, it } from 'vitest'
import { isDashedRow, joinLines, tabbedStretches } from './tabbed-rows.ts'

function stretches(text: string, dashesFollow = false): unknown[] {
  return tabbedStretches([{ text }], dashesFollow).map((stretch) => [
    stretch.kind,
    stretch.from,
    joinLines(stretch)
      .map((run) => run.text)
      .join(''),
  ])
}

describe('lines with tabs', () => {
  it.each([
    [
      'two lines of three cells are a table',
      'Bilag:\n1\tÅben\tNotat\n2\tÅben\tBrev\nslut',
      [
        ['lines', 0, 'Bilag:'],
        ['rows', 1, '1\tÅben\tNotat\n2\tÅben\tBrev'],
        ['lines', 3, 'slut'],
      ],
    ],
    ['a legend is text', '(B)\tBeslutning\n(D)\tDrøftelse', [['lines', 0, '(B)\tBeslutning\n(D)\tDrøftelse']]],
    ['one line is text', 'før\n1\tÅben\tNotat\nefter', [['lines', 0, 'før\n1\tÅben\tNotat\nefter']]],
  ])('%s', (_, text, expected) => {
    expect(stretches(text)).toEqual(expected)
  })

  it('are a table, even one, when a row of dashes follows', () => {
    expect(stretches('1\tÅben\tNotat', true)).toEqual([['rows', 0, '1\tÅben\tNotat']])
  })

  it.each([
    ['-----\t---\t----', true],
    ['---- | ----', true],
    ['-----', false],
    ['- - -', false],
    ['a --- ---', false],
  ])('%j is a row of dashes: %s', (line, expected) => {
    expect(isDashedRow(line)).toBe(expected)
  })
})
