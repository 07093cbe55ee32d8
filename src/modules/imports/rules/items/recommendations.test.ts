import { describe, expect, it } from 'vitest'
import { signedLines } from '../../../../../test/support/draft-of-lines.ts'
import { recommendationsOf } from './recommendations.ts'

const of = (...texts: string[]) =>
  recommendationsOf({ kind: 'recommendation', lines: [...signedLines(...texts).lines] }).map(({ text, number }) =>
    number ? `${number}: ${text}` : text,
  )

describe('recommendationsOf', () => {
  it.each([
    ['bullets', ['Det indstilles:', '- at A godkendes', '- at B drøftes'], ['A godkendes', 'B drøftes']],
    ['numbers and "at"', ['Centerchefen indstiller,', '1. at A godkendes,', '2. at B drøftes.'], ['1: A godkendes', '2: B drøftes.']],
    ['"At 1)"', ['At 1) planen godkendes', 'At 2) der afsættes 3 mio. kr.'], ['1: planen godkendes', '2: der afsættes 3 mio. kr.']],
    ['"1. at" in one paragraph', ['1. at A godkendes, og\n2. at B drøftes'], ['1: A godkendes', '2: B drøftes']],
    ['letters', ['a) at A godkendes, og', 'b) at B drøftes.'], ['a: A godkendes', 'b: B drøftes.']],
    ['rows', ['Det indstilles,', '| at | A godkendes.', '| at | B drøftes.'], ['A godkendes.', 'B drøftes.']],
    ['one sentence', ['Chefen indstiller, at orienteringen godkendes.'], ['orienteringen godkendes.']],
    [
      'three in a sentence',
      ['Chefen indstiller, at A godkendes, at B drøftes, og at C sendes videre.'],
      ['A godkendes', 'B drøftes', 'C sendes videre.'],
    ],
    ['a clause inside', ['Chefen indstiller, at udvalget godkender, at aftalen forlænges.'], ['udvalget godkender, at aftalen forlænges.']],
    ['infinitives', ['Administrationen indstiller til udvalget', '1) at godkende dagsorden'], ['1: godkende dagsorden']],
    ['a bare wish', ['Til orientering.'], ['Til orientering.']],
    ['a wrapped entry', ['- at A godkendes\nog sendes videre'], ['A godkendes og sendes videre']],
  ])('%s', (_what, texts, expected) => {
    expect(of(...texts)).toEqual(expected)
  })
})
