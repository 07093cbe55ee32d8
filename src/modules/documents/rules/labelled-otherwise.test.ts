import { expect, it } from 'vitest'
import { isLabelledOtherwise } from './labelled-otherwise.ts'

it.each([
  ['P-nr.: ', '1003257891', true],
  ['kontonummer ', '0101901234', true],
  ['Reg. 1234 konto ', '0101901234', true],
  ['Konto reg. 1234 ', '0101901234', true],
  ['Fakturanr. ', '1203456789', true],
  ['Borgeren ', '0101901234', false],
  ['cpr ', '0101901234', false],
  ['Sag ', '0101901234', false],
  ['konto ', '010190-1234', false],
  // Valid by modulus 11: what it is called does not help it.
  ['konto ', '0707614285', false],
])('%s%s: %s', (before, number, expected) =>
  expect(isLabelledOtherwise(before + number, before.length, before.length + number.length)).toBe(expected),
)
