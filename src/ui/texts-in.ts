import type { Language, SameTexts } from '../kernel/language.ts'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'

export type UiTexts = SameTexts<typeof danish>

const catalogues: Record<Language, UiTexts> = { da: danish, en: english }

export function textsIn(language: Language): UiTexts {
  return catalogues[language]
}
