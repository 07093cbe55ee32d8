import { describe, expect, it } from 'vitest'
import { collapsed, sentencesOf } from './sentences.ts'

describe('sentencesOf', () => {
  it.each([
    ['Godkendt. Sagen sendes videre.', ['Godkendt.', 'Sagen sendes videre.']],
    ['Mødet er d. 3. maj kl. 9. Alle deltager.', ['Mødet er d. 3. maj kl. 9. Alle deltager.']],
    ['Kaj Ø. Prøve tog forbehold. Udsat.', ['Kaj Ø. Prøve tog forbehold.', 'Udsat.']],
    ['Prisen er 2 mio. kr. Bl.a. drøftet. Slut!', ['Prisen er 2 mio. kr. Bl.a. drøftet.', 'Slut!']],
    ['Uden punktum', ['Uden punktum']],
    ['', []],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text, 0, text.length).map(([from, to]) => text.slice(from, to))).toEqual(sentences)
  })
})

describe('collapsed', () => {
  it('makes one space of many and of line breaks', () => expect(collapsed(' a \n b\tc ')).toBe('a b c'))
})
