import { expect, it } from 'vitest'
import { matchedParts, matchEnd, matchStart } from './match-marks.ts'

const hit = (text: string) => `${matchStart}${text}${matchEnd}`

it.each([
  ['plain text', [{ text: 'plain text' }]],
  ['', []],
  [`before ${hit('this')} after`, [{ text: 'before ' }, { text: 'this', hit: true }, { text: ' after' }]],
  [`${hit('one')} ${hit('two')}`, [{ text: 'one', hit: true }, { text: ' ' }, { text: 'two', hit: true }]],
  [`cut ${matchStart}off`, [{ text: 'cut ' }, { text: 'off', hit: true }]],
])('cuts %j', (marked, parts) => {
  expect(matchedParts(marked)).toEqual(parts)
})
