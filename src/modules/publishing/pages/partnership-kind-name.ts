import type { Language } from '../../../kernel/language.ts'
import { partnershipKind } from '../../committees/kinds/index.ts'

export function partnershipKindName(slug: string, language: Language): string {
  return partnershipKind(slug)?.texts[language].name ?? slug
}
