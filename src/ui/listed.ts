import type { Language } from '../kernel/language.ts'

// To make one takes longer than to draw a page.
const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

/** "A, B og C", "A, B, and C". */
export function listed(names: readonly string[], language: Language): string {
  return lists[language].format(names)
}
