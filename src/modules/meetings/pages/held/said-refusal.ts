import type { Language } from '../../../../kernel/language.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { texts as decisionsDanish } from '../../../decisions/texts.da.ts'
import { texts as decisionsEnglish } from '../../../decisions/texts.en.ts'
import { texts as documentsDanish } from '../../../documents/texts.da.ts'
import { texts as documentsEnglish } from '../../../documents/texts.en.ts'
import { words } from '../words.ts'

type Sentences = Readonly<Record<string, unknown>>

const others: Readonly<Record<Language, Sentences>> = {
  da: { ...documentsDanish.refusals, ...decisionsDanish.refusals },
  en: { ...documentsEnglish.refusals, ...decisionsEnglish.refusals },
}

/** A refusal of a meeting, or of the text or the follow-up that it writes, in words. */
export function saidRefusal({ code, values = {} }: Refusal, language: Language): string {
  const said = ({ ...words(language).refusals, ...others[language] } as Sentences)[code]
  if (typeof said === 'function') return String(said(values))
  return typeof said === 'string' ? said : code
}
