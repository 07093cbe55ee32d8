import { isIsoDay } from '../kernel/dates.ts'
import type { Language } from '../kernel/language.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { formatDay } from './dates.ts'

/** A refusal whose days are written as people write them. */
export function withDays({ code, values = {} }: Refusal, language: Language): Refusal {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' && isIsoDay(value) ? formatDay(value, language) : value,
  ])
  return { code, values: Object.fromEntries(written) as Record<string, string | number> }
}
