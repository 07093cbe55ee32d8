import type { Language } from '../kernel/language.ts'
import { texts as danish } from '../modules/decisions/texts.da.ts'
import { texts as english } from '../modules/decisions/texts.en.ts'

/** What is said of an address that a mail gave for an answer and that leads to none: half of it may have been lost on the way. */
export function missingAnswer(url: string, language: Language): { readonly title: string; readonly text: string } | undefined {
  if (!url.startsWith('/svar/')) return undefined
  const { answer, refusals } = language === 'da' ? danish : english
  return { title: answer.unusable, text: refusals['decisions/answer-unknown'] }
}
