import type { Shown } from '../../../platform/http/doors.ts'
import { words } from './words.ts'

/** What stood in a field of a form that came back. */
export function written({ entered }: Shown, field: string): string {
  return entered?.[field]?.[0] ?? ''
}

/** Of the refusals of a release those without a number beside them. */
export function errorAt({ refusal, language }: Shown, field: string): { readonly error?: string } {
  if (!refusal || refusal.values?.['field'] !== field) return {}
  const { refusals } = words(language)
  return { error: refusal.code === 'publishing/time-passed' ? refusals['publishing/time-passed'] : refusals['publishing/reason-missing'] }
}
