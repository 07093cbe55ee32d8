import type { Language } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { refused } from '../../../ui/refused.ts'
import { texts as danish } from '../../decisions/texts.da.ts'
import { texts as english } from '../../decisions/texts.en.ts'

/** Why a follow-up is not postponed, as its own module says it. */
export function followUpRefusal(refusal: Refusal, language: Language): string {
  return refused(refusal, language === 'da' ? danish : english)
}
