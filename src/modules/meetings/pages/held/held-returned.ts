import type { Shown } from '../../../../platform/http/doors.ts'
import { formReturned, type FormReturned } from '../../../../ui/form/form-returned.ts'
import { sentencesOf } from './said-refusal.ts'

/** A form of the meeting as it comes back; nothing of it where it is another form's. */
export function heldReturned({ refusal, entered, language }: Shown, isThis = true): FormReturned {
  return formReturned(isThis ? { refusal, entered } : {}, { refusals: sentencesOf(language) })
}
