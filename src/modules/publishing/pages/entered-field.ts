import type { Shown } from '../../../platform/http/doors.ts'
import { words } from './words.ts'

/** What stood in a field of a form that came back, and the reason where it is this field that is wrong. */
export function enteredField({ refusal, entered, language }: Shown, field: string): { readonly value: string; readonly error?: string } {
  const value = entered?.[field]?.[0] ?? ''
  if (refusal?.values?.['field'] !== field) return { value }
  const { refusals } = words(language)
  const code = beside.find((known) => known === refusal.code)
  return code ? { value, error: refusals[code] } : { value }
}

/** What is said beside a field; the rest stands above the form. */
const beside = ['publishing/time-passed', 'publishing/reason-missing', 'publishing/reason-too-long'] as const
