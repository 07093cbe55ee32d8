import type { Language } from '../kernel/language.ts'

/** The record is Danish, whatever language the page speaks around it. */
export function recordLanguage(language: Language): 'da' | undefined {
  return language === 'da' ? undefined : 'da'
}
