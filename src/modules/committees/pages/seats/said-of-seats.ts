import type { Language } from '../../../../kernel/language.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { words } from '../words.ts'

interface NamedSeat {
  readonly name: string
  readonly capacity: keyof ReturnType<typeof words>['seats']['capacities']
  readonly sector: keyof ReturnType<typeof words>['seats']['sectors']
}

/** A seat's own name, or what it is for where nobody has named it. */
export function seatName({ name, capacity, sector }: NamedSeat, language: Language): string {
  const t = words(language).seats
  return name || t.unnamed(t.capacities[capacity], t.sectors[sector])
}

export function periodInWords(
  { validFrom, validTo }: { readonly validFrom: string; readonly validTo: string | null },
  language: Language,
): string {
  const t = words(language).seats
  const from = formatDay(validFrom, language)
  return validTo ? t.span(from, formatDay(validTo, language)) : t.since(from)
}

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

/** What a form shows when it comes back: the reason beside its field, and what was entered in each. */
export interface FormReturned {
  readonly field: string | undefined
  readonly message: string | undefined
  errorOf(name: string): string | undefined
  was(name: string): string | undefined
}

/** @param form which of the page's forms; only the one that was sent comes back */
export function formReturned({ refusal, entered, language }: Pick<Shown, 'refusal' | 'entered' | 'language'>, form?: string): FormReturned {
  const isThis = form === undefined || entered?.['handling']?.[0] === form
  const message = refusal && isThis ? seatRefusal(refusal, language) : undefined
  const field = message === undefined ? undefined : String(refusal?.values?.['field'] ?? '')
  return {
    field,
    message,
    errorOf: (name) => (field === name ? message : undefined),
    was: (name) => (isThis ? entered?.[name]?.[0] : undefined),
  }
}
