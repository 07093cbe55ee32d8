import type { Language } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { refused } from '../../../ui/refused.ts'
import { withDays } from '../../../ui/with-days.ts'
import { texts as danish } from '../../decisions/texts.da.ts'
import { texts as english } from '../../decisions/texts.en.ts'
import { words } from './words.ts'

/** Why a follow-up is not entered or postponed, as its own module says it. */
export function followUpRefusal(refusal: Refusal, language: Language): string {
  const register = language === 'da' ? danish : english
  return refused(withDays(refusal, language), { refusals: { ...register.refusals, ...words(language).refusals } })
}
