import type { Language } from '../../../../kernel/language.ts'
import { words } from '../words.ts'

/** What a committee's secretaries are told of a note, in both languages. */
export function sentNews(title: string): Readonly<Record<Language, string>> {
  return { da: words('da').status.news(title), en: words('en').status.news(title) }
}
