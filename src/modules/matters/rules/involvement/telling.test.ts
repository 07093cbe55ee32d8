import { expect, it } from 'vitest'
import { type InvolvementNews, sentencesOf } from './telling.ts'

it('says one thing in both languages, each with its own day', () => {
  const news = { wishAnswered: (meeting: string, day: string) => `${meeting}, ${day}` } as InvolvementNews
  const dayInWords = (day: string, language: string): string => `${language} ${day}`
  expect(
    sentencesOf({ words: { da: news, en: news }, dayInWords }, (words, day) => words.wishAnswered('Klyngen', day('2026-12-14'))),
  ).toEqual({
    da: 'Klyngen, da 2026-12-14',
    en: 'Klyngen, en 2026-12-14',
  })
})
