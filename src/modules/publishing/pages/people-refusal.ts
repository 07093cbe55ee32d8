import type { Language } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { texts as danish } from '../../people/texts.da.ts'
import { texts as english } from '../../people/texts.en.ts'

/** The sentence of a refusal that stands in the rules of people. */
export function peopleRefusal(refusal: Refusal | undefined, language: Language): string | undefined {
  if (!refusal) return undefined
  const sentence = ((language === 'da' ? danish : english).refusals as Readonly<Record<string, unknown>>)[refusal.code]
  return typeof sentence === 'string' ? sentence : undefined
}
