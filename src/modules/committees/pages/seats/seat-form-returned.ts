import type { Shown } from '../../../../platform/http/doors.ts'
import { formReturned, type FormReturned } from '../../../../ui/form/form-returned.ts'
import { withDays } from '../../../../ui/with-days.ts'
import { words } from '../words.ts'

/** @param form which of the page's forms; only the one that was sent comes back */
export function seatFormReturned(
  { refusal, entered, language }: Pick<Shown, 'refusal' | 'entered' | 'language'>,
  form?: string,
): FormReturned {
  const isThis = form === undefined || entered?.['handling']?.[0] === form
  return formReturned(isThis ? { refusal: refusal && withDays(refusal, language), entered } : {}, words(language))
}
