import type { Language, SameTexts } from '../../../../kernel/language.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { refused } from '../../../../ui/refused.ts'
import { texts as documentsDanish } from '../../../documents/texts.da.ts'
import { texts as documentsEnglish } from '../../../documents/texts.en.ts'
import { words } from '../words.ts'

const documents: Readonly<Record<Language, SameTexts<typeof documentsDanish>>> = { da: documentsDanish, en: documentsEnglish }

/** Why an item or a file of it was refused: a sentence of this module or of `documents`, after the file's name where it has one. */
export function refusalInWords(refusal: Refusal, language: Language): string {
  const sentence = refused(refusal, { refusals: { ...documents[language].refusals, ...words(language).refusals } })
  const name = refusal.values?.['name']
  return name === undefined ? sentence : `${name}: ${sentence}`
}

/** Beside which field it stands, and what it says. */
export function errorsOf(refusal: Refusal | undefined, language: Language): (field: string) => { readonly error?: string } {
  const field = refusal?.values?.['field']
  return (asked) => (refusal && field === asked ? { error: refusalInWords(refusal, language) } : {})
}
