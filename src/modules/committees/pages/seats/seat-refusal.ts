import type { Language } from '../../../../kernel/language.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { refused } from '../../../../ui/refused.ts'
import { withDays } from '../../../../ui/with-days.ts'
import { words } from '../words.ts'

/** The reason in words, its days as days are written. */
export function seatRefusal(refusal: Refusal, language: Language): string {
  return refused(withDays(refusal, language), words(language))
}
