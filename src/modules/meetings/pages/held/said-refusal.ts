import type { Language } from '../../../../kernel/language.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { refused } from '../../../../ui/refused.ts'
import { texts as decisionsDanish } from '../../../decisions/texts.da.ts'
import { texts as decisionsEnglish } from '../../../decisions/texts.en.ts'
import { texts as documentsDanish } from '../../../documents/texts.da.ts'
import { texts as documentsEnglish } from '../../../documents/texts.en.ts'
import { words } from '../words.ts'

const others: Readonly<Record<Language, object>> = {
  da: { ...documentsDanish.refusals, ...decisionsDanish.refusals },
  en: { ...documentsEnglish.refusals, ...decisionsEnglish.refusals },
}

/** A refusal of a meeting, or of the text or the follow-up that it writes, in words. */
export function saidRefusal(refusal: Refusal, language: Language): string {
  return refused(refusal, { refusals: sentencesOf(language) })
}

export function sentencesOf(language: Language): object {
  return { ...words(language).refusals, ...others[language] }
}
