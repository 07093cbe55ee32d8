import { wordFor } from '../../../ui/word-for.ts'
import type { Language, SameTexts } from '../../../kernel/language.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { refused } from '../../../ui/refused.ts'
import { texts as documentsDanish } from '../../documents/texts.da.ts'
import { texts as documentsEnglish } from '../../documents/texts.en.ts'
import { texts as meetingsDanish } from '../../meetings/texts.da.ts'
import { texts as meetingsEnglish } from '../../meetings/texts.en.ts'
import { texts as danish } from '../texts.da.ts'
import { texts as english } from '../texts.en.ts'

export type Words = SameTexts<typeof danish>

const catalogues: Readonly<Record<Language, Words>> = { da: danish, en: english }
const documents: Readonly<Record<Language, SameTexts<typeof documentsDanish>>> = { da: documentsDanish, en: documentsEnglish }
const meetings: Readonly<Record<Language, SameTexts<typeof meetingsDanish>>> = { da: meetingsDanish, en: meetingsEnglish }

export function words(language: Language): Words {
  return catalogues[language]
}

/** What the record calls types, capacities, kinds of paper and sections. */
export function recordWords(language: Language): SameTexts<typeof meetingsDanish> {
  return meetings[language]
}

/** What an unplaced line is, where a person places it. */
export function placeInWords(as: string, language: Language): string {
  const t = words(language).places
  if (as === 'insignificant') return t.insignificant
  return as === 'conclusion' ? t.conclusion : wordFor(recordWords(language).sectionKinds, as)
}

export function formatName(format: string, language: Language): string {
  return wordFor(documents[language].formats, format)
}

/** Why a file gave no draft, or a draft no record: a sentence of this module or of `documents`. */
export function refusalInWords(refusal: Refusal, language: Language): string {
  return refused(refusal, { refusals: { ...documents[language].refusals, ...catalogues[language].refusals } })
}

export function doubtInWords(doubt: Refusal, language: Language): string {
  return refused(doubt, { refusals: catalogues[language].doubts })
}

/** What the reader left out or chose. */
export function noteInWords(note: Refusal, language: Language): string {
  return refused(note, { refusals: documents[language].notes })
}
