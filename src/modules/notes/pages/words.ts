import type { Language, SameTexts } from '../../../kernel/language.ts'
import { texts as meetingsDanish } from '../../meetings/texts.da.ts'
import { texts as meetingsEnglish } from '../../meetings/texts.en.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'

export type Words = SameTexts<typeof danish>

const catalogues: Readonly<Record<Language, Words>> = { da: danish, en: english }

export function words(language: Language): Words {
  return catalogues[language]
}

/** What kinds of item are called is the meetings' to say. */
export function meetingWords(language: Language): SameTexts<typeof meetingsDanish> {
  return language === 'da' ? meetingsDanish : meetingsEnglish
}
