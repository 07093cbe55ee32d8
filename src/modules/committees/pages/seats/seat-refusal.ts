import type { Language } from '../../../../kernel/language.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { words } from '../words.ts'

/** The reason in words, its days as days are written. */
export function seatRefusal(refusal: Refusal, language: Language): string {
  const said = words(language).refusals[refusal.code as keyof ReturnType<typeof words>['refusals']] as unknown
  if (typeof said !== 'function') return String(said)
  const values = Object.entries(refusal.values ?? {}).map(([name, value]) => [
    name,
    /^\d{4}-\d\d-\d\d$/.test(String(value)) ? formatDay(String(value), language) : value,
  ])
  return (said as (given: unknown) => string)(Object.fromEntries(values))
}
