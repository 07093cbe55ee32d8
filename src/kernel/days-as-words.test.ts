import { expect, test } from 'vitest'
import { daysAsWords } from './days-as-words.ts'

test.each([
  ['a point of a list', '- 20. januar 2027: møde', String.raw`- 20\. januar 2027: møde`],
  ['a paragraph', '1. maj er der lukket', String.raw`1\. maj er der lukket`],
  ['each line', '- 3. marts\n- 4. april', String.raw`- 3\. marts` + '\n' + String.raw`- 4\. april`],
  ['a numbered point', '1. Sekretariatet orienterer', '1. Sekretariatet orienterer'],
  ['a day within a line', 'den 1. december 2026', 'den 1. december 2026'],
  ['a word that only begins as a month does', '2. majsmarken', '2. majsmarken'],
])('%s', (_, markdown, as) => expect(daysAsWords(markdown)).toBe(as))
