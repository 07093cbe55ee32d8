import { isIsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type BodyBasicsRefusalCode = 'committees/body-name-missing' | 'committees/body-no-such-day' | 'committees/body-end-before-start'
export type BodyBasicsRefusal = Refusal<BodyBasicsRefusalCode>

export function whyNotName(name: string): BodyBasicsRefusal | undefined {
  return name.trim() === '' ? { code: 'committees/body-name-missing', values: { field: 'name' } } : undefined
}

/** @param field where the form asks for the day */
export function whyNotDay(day: string, field: string): BodyBasicsRefusal | undefined {
  return isIsoDay(day) ? undefined : { code: 'committees/body-no-such-day', values: { field, day } }
}

/** @param to may be empty: no end is known */
export function whyNotSpan(from: string, to: string): BodyBasicsRefusal | undefined {
  const noDay = whyNotDay(from, 'from') ?? (to === '' ? undefined : whyNotDay(to, 'to'))
  if (noDay) return noDay
  return to !== '' && to < from ? { code: 'committees/body-end-before-start', values: { field: 'to', from, to } } : undefined
}
