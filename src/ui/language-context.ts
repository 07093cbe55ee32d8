import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language, SameTexts } from '../kernel/language.ts'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'

export type UiTexts = SameTexts<typeof danish>

const catalogues: Record<Language, UiTexts> = { da: danish, en: english }

/** Set once by the layout; Danish where nothing is set. */
export const LanguageContext = createContext<Language>('da')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useTexts(): UiTexts {
  return catalogues[useLanguage()]
}
