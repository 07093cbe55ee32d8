import type { Language } from '../../../kernel/language.ts'
import { formatDay } from '../../../ui/dates.ts'
import type { KnownObject } from '../rules/objects.ts'
import { words } from './words.ts'

/** What an object is called: a meeting by committee and day, a closed item by its number only. */
export function objectName({ kind, name }: Pick<KnownObject, 'kind' | 'name'>, language: Language): string {
  const t = words(language)
  const written = name.replace(/\d{4}-\d{2}-\d{2}$/, (day) => formatDay(day, language))
  if (kind === 'item') return t.itemNumber(written)
  if (kind === 'matter' && name === '') return t.closedMatter
  return kind === 'contact' ? t.contactOf(written) : written
}
