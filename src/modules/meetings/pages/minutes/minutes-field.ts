import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

/** What stood in a field of a form that came back, and the reason where it is this field that is wrong. */
export function minutesField(shown: Shown, field: string, saved = ''): { readonly value: string; readonly error?: string } {
  const value = shown.entered?.[field]?.[0] ?? saved
  return shown.refusal?.values?.['field'] === field ? { value, error: minutesRefusal(shown) } : { value }
}

/** A refusal in words, with days as this language writes them. */
export function minutesRefusal({ refusal, language }: Shown): string {
  if (!refusal) return ''
  const earliest = refusal.values?.['earliest']
  const values = { ...refusal.values, ...(typeof earliest === 'string' && { earliest: formatDay(earliest, language) }) }
  return refused({ ...refusal, values }, words(language))
}
