import type { Language } from '../../../kernel/language.ts'
import { committeeKind } from '../../committees/kinds/index.ts'
import { texts as danish } from '../../committees/texts.da.ts'
import { texts as english } from '../../committees/texts.en.ts'

const unknown = { da: danish.kinds.unknown, en: english.kinds.unknown } as const

/** A committee that only papers have told of has no kind yet, but is a committee. */
export function committeeKindName(slug: string, language: Language): string {
  return committeeKind(slug)?.texts[language].name ?? unknown[language]
}
