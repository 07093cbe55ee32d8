import type { Language } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { texts as danish } from '../../decisions/texts.da.ts'
import { texts as english } from '../../decisions/texts.en.ts'

type Sentence = string | ((values: never) => string)

/** Why a follow-up is not postponed, as its own module says it. */
export function followUpRefusal({ code, values = {} }: Refusal, language: Language): string {
  const sentence = ((language === 'da' ? danish : english).refusals as Readonly<Record<string, Sentence>>)[code] ?? code
  return typeof sentence === 'string' ? sentence : sentence(values as never)
}
