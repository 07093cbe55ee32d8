import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Language } from '../../../../kernel/language.ts'

/** What people are told of involvement; nothing closed, and no item by its title. */
export interface InvolvementNews {
  readonly agendaIn: (committee: string, day: string, number: number) => string
  readonly agendaChanged: (committee: string, day: string, number: number) => string
  readonly outcomeIn: (committee: string, meeting: string, day: string) => string
  readonly wishAnswered: (meeting: string, day: string) => string
  readonly invited: (partnership: string, year: number, day: string) => string
  readonly ideaIn: (partnership: string, year: number) => string
  readonly ideaAnswered: (partnership: string, year: number) => string
}

/** The words, and how they say a day. */
export interface Telling {
  readonly words: Readonly<Record<Language, InvolvementNews>>
  readonly dayInWords: (day: IsoDay, language: Language) => string
}

/** One sentence in each language. */
export function sentencesOf(
  { words, dayInWords }: Telling,
  say: (words: InvolvementNews, day: (on: IsoDay) => string) => string,
): Readonly<Record<Language, string>> {
  const inLanguage = (language: Language): string => say(words[language], (on) => dayInWords(on, language))
  return { da: inLanguage('da'), en: inLanguage('en') }
}
