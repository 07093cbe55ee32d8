import { describe, expect, it } from 'vitest'
import { conclusionOf } from './conclusion.ts'
import { linesOf } from '../lines/lines.ts'
import { treeOfLines } from '../../../../../test/support/paper-of-lines.ts'

const of = (...texts: string[]) => {
  const tree = treeOfLines(texts)
  const found = conclusionOf(tree, { kind: 'conclusion', lines: [...linesOf(tree).lines] })
  return found && [found.text, found.points.map(({ text }) => text)]
}

describe('conclusionOf', () => {
  it.each([
    ['one sentence', ['Godkendt.'], ['Godkendt.', []]],
    ['bullets', ['Udvalget besluttede:', '- at A', '- at B'], ['Udvalget besluttede:\n\n- at A\n- at B', ['at A', 'at B']]],
    ['numbered lines', ['Ad 1: Anbefales.', 'Ad 2: Udsat.'], ['Ad 1: Anbefales.\n\nAd 2: Udsat.', ['Anbefales.', 'Udsat.']]],
    ['a dash for nothing', ['-'], undefined],
  ])('%s', (_what, lines, expected) => {
    expect(of(...lines)).toEqual(expected)
  })
})
