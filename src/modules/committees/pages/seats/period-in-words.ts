import type { Language } from '../../../../kernel/language.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { words } from '../words.ts'

export function periodInWords(
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
  language: Language,
): string {
  const t = words(language).seats
  const from = formatDay(validFrom, language)
  return validTo ? t.span(from, formatDay(validTo, language)) : t.since(from)
}
