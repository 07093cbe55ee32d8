import type { Language } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { refused } from '../../../ui/refused.ts'
import { withDays } from '../../../ui/with-days.ts'
import { texts as danish } from '../../decisions/texts.da.ts'
import { texts as english } from '../../decisions/texts.en.ts'
import { words } from './words.ts'

/** What the register calls a follow-up's fields, and why it refuses. */
export const registerWords = (language: Language) => (language === 'da' ? danish : english)

/** Why a follow-up is not entered or postponed, as its own module says it. */
export function followUpRefusal(refusal: Refusal, language: Language): string {
  return refused(withDays(refusal, language), { refusals: { ...registerWords(language).refusals, ...words(language).refusals } })
}
