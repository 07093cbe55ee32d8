import type { Shown } from '../../../../platform/http/doors.ts'
import { seatRefusal } from './seat-refusal.ts'

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
