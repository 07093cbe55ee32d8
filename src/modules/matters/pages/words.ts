import type { Language, SameTexts } from '../../../kernel/language.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'

export type Words = SameTexts<typeof danish>

const catalogues: Readonly<Record<Language, Words>> = { da: danish, en: english }

export function words(language: Language): Words {
  return catalogues[language]
}
