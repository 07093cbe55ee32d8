import { expect, it } from 'vitest'
import { moneySentences } from './money-sentences.ts'

it.each([
  ['an amount', 'Puljen er på 1.250.000 kr. Den fordeles ligeligt.', ['Puljen er på 1.250.000 kr.']],
  ['millions', 'Der er afsat 80 mio. kr. i 2022. Kommunerne bidrager.', ['Der er afsat 80 mio. kr. i 2022.']],
  ['without kroner', 'Rammen er 2,5 mio om året.', ['Rammen er 2,5 mio om året.']],
  ['words of Markdown', '- **Furesø** får [281.966 kr.](https://example.dk)', ['Furesø får 281.966 kr.']],
  ['a year', 'Aftalen gælder fra 2024 til 2027.', []],
  ['a table, which is read where it stands', '| Kommune | 10.000 kr. |', []],
  ['a place', 'Mødet holdes i krydset ved 12 Kroneby.', []],
  ['the same twice', 'Det koster 5.000 kr. Det koster 5.000 kr.', ['Det koster 5.000 kr.']],
])('finds %s', (_, text, found) => expect(moneySentences([text])).toEqual(found))

it('stops at three', () => {
  expect(moneySentences(['Et er 1 kr. To er 2 kr. Tre er 3 kr. Fire er 4 kr.'])).toHaveLength(3)
})
