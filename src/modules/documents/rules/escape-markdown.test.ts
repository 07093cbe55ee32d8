import { expect, it } from 'vitest'
import { escapeInline, escapeLineStart } from './escape-markdown.ts'

it.each([
  ['a * b', 'a \\* b'],
  ['bilag_2_endelig.pdf', 'bilag_2_endelig.pdf'],
  ['_x_', '\\_x\\_'],
  ['[A] <b>', '\\[A\\] \\<b>'],
  ['A & B &amp;', 'A & B \\&amp;'],
])('in a line, %s is written %s', (text, written) => {
  expect(escapeInline(text)).toBe(written)
})

it.each([
  ['1. maj', '1\\. maj'],
  ['2026. x', '2026\\. x'],
  ['1.5 mio. kr.', '1.5 mio. kr.'],
  ['- at', '\\- at'],
  ['-5 grader', '-5 grader'],
  ['# ikke', '\\# ikke'],
  ['#nummer', '#nummer'],
  ['> x', '\\> x'],
  ['===', '\\==='],
  ['| a |', '\\| a |'],
])('at the start of a line, %s is written %s', (text, written) => {
  expect(escapeLineStart(text)).toBe(written)
})
