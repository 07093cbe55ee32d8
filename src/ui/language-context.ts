import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../kernel/language.ts'
import { textsIn, type UiTexts } from './texts-in.ts'

/** Set once by the layout; Danish where nothing is set. */
export const LanguageContext = createContext<Language>('da')

export function useLanguage(): Language {
  return useContext(LanguageContext)
}

export function useTexts(): UiTexts {
  return textsIn(useLanguage())
}
