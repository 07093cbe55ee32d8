import type { Shown } from '../../../../platform/http/doors.ts'
import { formReturned, type FormReturned } from '../../../../ui/form/form-returned.ts'
import { withDays } from '../../../../ui/with-days.ts'
import { words } from '../words.ts'

/** A form of a note as it comes back, days in its reason as people write them. */
export function noteReturned({ refusal, entered, language }: Pick<Shown, 'refusal' | 'entered' | 'language'>): FormReturned {
  return formReturned({ refusal: refusal && withDays(refusal, language), entered }, words(language))
}
