import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

/** What stood in a field of a form that came back, and the reason where it is this field that is wrong. */
export function minutesField(shown: Shown, field: string, saved = ''): { readonly value: string; readonly error?: string } {
  const value = shown.entered?.[field]?.[0] ?? saved
  return shown.refusal?.values?.['field'] === field ? { value, error: minutesRefusal(shown) } : { value }
}

/** The id of the field that is wrong: forms that stand on the page more than once have ids of their own. */
export function minutesRefusedAt({ refusal, entered }: Shown): string | undefined {
  const field = refusal?.values?.['field']
  const [comment, item] = [entered?.['comment']?.[0], entered?.['item']?.[0]]
  if (field === 'deadline') return entered?.['manner'] ? 'silence-deadline' : 'comment-deadline'
  if (field === 'answer') return `answer-${comment}`
  if (field === 'conclusion' || field === 'reason') return `${field}-${item ?? 'attendance'}`
  return typeof field === 'string' ? field : undefined
}

/** A refusal in words, with days as this language writes them. */
export function minutesRefusal({ refusal, language }: Shown): string {
  if (!refusal) return ''
  const earliest = refusal.values?.['earliest']
  const values = { ...refusal.values, ...(typeof earliest === 'string' && { earliest: formatDay(earliest, language) }) }
  return refused({ ...refusal, values }, words(language))
}
