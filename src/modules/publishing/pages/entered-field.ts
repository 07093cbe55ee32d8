import type { Shown } from '../../../platform/http/doors.ts'
import { words } from './words.ts'

/** What stood in a field of a form that came back, and the reason where it is this field that is wrong. */
export function enteredField({ refusal, entered, language }: Shown, field: string): { readonly value: string; readonly error?: string } {
  const value = entered?.[field]?.[0] ?? ''
  if (refusal?.values?.['field'] !== field) return { value }
  const { refusals } = words(language)
  return { value, error: refusals[refusal.code === 'publishing/time-passed' ? refusal.code : 'publishing/reason-missing'] }
}
