import type { Language } from '../../../kernel/language.ts'
import type { Block } from '../../documents/rules/content-tree.ts'
import { words } from './words.ts'

/** Where a block stands in its file, for people. */
export function sourcePlace({ source }: Block, language: Language): string {
  const t = words(language).places
  if (source.page !== undefined) return t.page(String(source.page))
  if (source.line !== undefined) return t.line(String(source.line))
  return source.paragraph === undefined ? t.here : t.paragraph(String(source.paragraph))
}
