import type { Language } from '../../../kernel/language.ts'
import { formatDay } from '../../../ui/dates.ts'
import { words } from './words.ts'

interface Span {
  readonly validFrom: string
  readonly validTo: string | null
}

/** "1. juli 2022 – 31. december 2026"; without an end "Fra …", or "Begynder …" when the day is before it. */
export function spanInWords({ validFrom, validTo }: Span, asOf: string, language: Language): string {
  const t = words(language).validity
  const from = formatDay(validFrom, language)
  if (validTo) return t.span(from, formatDay(validTo, language))
  return validFrom > asOf ? t.begins(from) : t.from(from)
}
